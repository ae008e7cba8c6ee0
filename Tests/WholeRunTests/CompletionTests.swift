import Foundation
import Testing

/// The completions of each shell, as that shell makes them.
@Suite struct CompletionTests {
  /// What is typed, and the one word that it is completed to.
  struct Case: Sendable {
    let line: String
    let completed: String
  }

  static let cases = [
    Case(line: "tonghop dup", completed: "duplicates"),
    Case(line: "tonghop new --tem", completed: "--template"),
    Case(line: "tonghop new --template thi", completed: "thi-dua-khen-thuong"),
    Case(line: "tonghop run --lang e", completed: "en"),
    Case(line: "tonghop cells --sum", completed: "--summary"),
    Case(line: "tonghop cells danh", completed: "danh-sach.csv"),
    Case(line: "tonghop check ke", completed: "ke-hoach"),
    Case(line: "tonghop ke", completed: "ke-hoach"),
    Case(line: "tonghop ke-hoach --what-if danh", completed: "danh-sach.csv"),
  ]

  @Test(arguments: cases) func bash(_ typed: Case) throws {
    let script = """
      source completions
      read -ra COMP_WORDS <<< "$LINE"
      COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
      _tonghop
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    #expect(try completed(typed.line, by: .bash, ["-c", script]) == [typed.completed])
  }

  @Test(.enabled(if: Shell.fish.isInstalled), arguments: cases) func fish(_ typed: Case) throws {
    let script = "source completions; complete -C \"$LINE\""
    let words = try completed(typed.line, by: .fish, ["-c", script])
      .map { $0.prefix { $0 != "\t" }.drop { $0 == "/" } }
      .map { $0.hasSuffix("/") ? String($0.dropLast()) : String($0) }
    #expect(words == [typed.completed])
  }

  /// Typed into a terminal of zsh, Tab pressed, the line read back.
  @Test(.enabled(if: Shell.zsh.isInstalled), arguments: cases) func zsh(_ typed: Case) throws {
    let script = """
      zmodload zsh/zpty
      zpty terminal zsh -f -i
      zpty -w terminal 'PS1= fpath=($PWD $fpath); autoload -U compinit; compinit -u -d dump'
      zpty -w terminal 'keep() { print -r -- $BUFFER > kept }; zle -N keep; bindkey "^X" keep'
      zpty -w terminal 'touch ready'
      until [[ -e ready ]]; do sleep 0.02; done
      zpty -w -n terminal "$LINE"$'\\t\\x18'
      for attempt in {1..500}; do [[ -s kept ]] && break; sleep 0.02; done
      cat kept
      """
    let lines = try completed(typed.line, by: .zsh, ["-f", "-c", script])
    let last = lines.first?.split(separator: " ").last.map {
      $0.trimmingCharacters(in: ["/", "="])
    }
    #expect(last == typed.completed)
  }

  enum Shell: String {
    case bash, zsh, fish

    var path: String { "/usr/bin/\(rawValue)" }
    var isInstalled: Bool { FileManager.default.isExecutableFile(atPath: path) }
  }

  /// Runs a script of a shell in a folder with a list, a plan's folder and the completions.
  ///
  /// - Returns: The lines that it prints.
  private func completed(
    _ line: String, by shell: Shell, _ arguments: [String]
  ) throws -> [String] {
    let folder = try TemporaryFolder()
    let script = try Call("completions", shell.rawValue).output
    for name in ["completions", "_tonghop"] {
      try script.write(toFile: folder.appending(name), atomically: true, encoding: .utf8)
    }
    try "a,b\n".write(
      toFile: folder.appending("danh-sach.csv"), atomically: true, encoding: .utf8)
    try FileManager.default.createDirectory(
      atPath: folder.appending("ke-hoach"), withIntermediateDirectories: false)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: shell.path)
    process.arguments = arguments
    process.currentDirectoryURL = folder.url
    process.environment = [
      "LINE": line, "PATH": "/usr/bin:/bin", "HOME": folder.path, "TERM": "dumb",
    ]
    process.standardInput = FileHandle.nullDevice
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
