/// A plan that an office can start from: its tables as CSV files, built into the program.
public struct PlanTemplate: Sendable {
  /// One table of the plan.
  public struct File: Sendable {
    /// As in `quoc-phong-an-ninh.criteria.csv`.
    public let name: String
    /// UTF-8, as RFC 4180 writes records.
    public let bytes: [UInt8]

    init(_ name: String, _ bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// A short name, as in `P0`.
  public let code: String
  /// The name of its folder, as in `quoc-phong-an-ninh`.
  public let name: String
  public let files: [File]

  init(_ code: String, _ name: String, _ tables: [(table: String, bytes: [UInt8])]) {
    self.code = code
    self.name = name
    files = tables.map { File("\(name).\($0.table).csv", $0.bytes) }
  }

  /// The template of a name or a short name, either case.
  public static func template(named text: String) -> PlanTemplate? {
    let wanted = text.lowercased()
    return all.first { $0.name == wanted || $0.code.lowercased() == wanted }
  }
}
