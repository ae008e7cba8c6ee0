import Foundation

/// What in XLSX files makes Excel offer to repair them.
public enum PackageCheck {
  public static func problems(of paths: [String]) throws -> [String] {
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "package_check.py")
    let output = try Printer.output(of: "/usr/bin/python3", [script.path] + paths)
    return String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
