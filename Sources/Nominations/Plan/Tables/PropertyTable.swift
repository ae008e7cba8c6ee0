import Sheets

extension PlanTable {
  public static let plan = PlanTable(
    "plan",
    sheetName: Phrase(vi: "Kế hoạch", en: "Plan"),
    about: Phrase(
      vi: "Mỗi dòng là một thuộc tính của kế hoạch; thuộc tính nào để trống thì dùng mặc định.",
      en: "A row is a property of the plan; what is left empty has its default."),
    isRequired: true,
    columns: PropertyColumn.all)
}

public enum PropertyColumn {
  public static let name = PlanColumn(
    vi: "Thuộc tính", en: "Property",
    takes: Phrase(vi: "tên thuộc tính", en: "the property's name"), isRequired: true,
    example: "Cơ quan", choices: PlanProperty.all.map(\.name))
  public static let value = PlanColumn(
    vi: "Giá trị", en: "Value",
    takes: Phrase(
      vi: "giá trị; xem danh mục thuộc tính", en: "the value; see the list of properties"),
    isRequired: true, example: "Sở Lao động - Thương binh và Xã hội")

  static let all = [name, value]
}

/// A property that the table of the plan may state.
public struct PlanProperty: Sendable {
  public let name: Phrase
  public let takes: Phrase
  public let isRequired: Bool
  /// Whether several rows may bear it.
  public let isRepeatable: Bool
  public let example: String
  public let choices: [Phrase]
  /// Reads the row's value into the properties.
  let read: @Sendable (inout PlanRow, inout PlanProperties) -> Void

  init(
    vi: String, en: String, takes: Phrase, isRequired: Bool = false, isRepeatable: Bool = false,
    example: String, choices: [Phrase] = [],
    read: @escaping @Sendable (inout PlanRow, inout PlanProperties) -> Void
  ) {
    name = Phrase(vi: vi, en: en)
    self.takes = takes
    self.isRequired = isRequired
    self.isRepeatable = isRepeatable
    self.example = example
    self.choices = choices
    self.read = read
  }

  static func text(
    _ path: WritableKeyPath<PlanProperties, String> & Sendable, vi: String, en: String,
    takes: Phrase, isRequired: Bool = false, example: String
  ) -> PlanProperty {
    PlanProperty(vi: vi, en: en, takes: takes, isRequired: isRequired, example: example) {
      $1[keyPath: path] = $0.text(PropertyColumn.value)
    }
  }

  static func integer(
    _ path: WritableKeyPath<PlanProperties, Int?> & Sendable, in range: ClosedRange<Int>,
    vi: String, en: String, takes: Phrase, example: String
  ) -> PlanProperty {
    PlanProperty(vi: vi, en: en, takes: takes, example: example) {
      $1[keyPath: path] = $0.integer(PropertyColumn.value, in: range)
    }
  }

  static func year(
    _ path: WritableKeyPath<PlanProperties, Int> & Sendable, vi: String, en: String,
    takes: Phrase, example: String
  ) -> PlanProperty {
    PlanProperty(vi: vi, en: en, takes: takes, isRequired: true, example: example) {
      if let year = $0.integer(PropertyColumn.value, in: yearRange) { $1[keyPath: path] = year }
    }
  }

  static func choice<Value>(
    _ path: WritableKeyPath<PlanProperties, Value> & Sendable, of choice: Choice<Value>,
    vi: String, en: String, takes: Phrase, example: String
  ) -> PlanProperty {
    PlanProperty(vi: vi, en: en, takes: takes, example: example, choices: choice.words) {
      if let value = $0.choice(PropertyColumn.value, of: choice) { $1[keyPath: path] = value }
    }
  }
}

extension PlanProperties {
  /// Reads one row of the table.
  ///
  /// - Returns: The property it gives a value to; `nil` for a row without a value, and for a
  ///   property that does not exist, which is reported.
  mutating func read(_ row: inout PlanRow) -> (property: PlanProperty, place: Place)? {
    let name = row.requiredText(PropertyColumn.name)
    guard !name.isEmpty, !row.text(PropertyColumn.value).isEmpty else { return nil }
    guard let property = PlanProperty.property(named: name) else {
      row.report(
        .planPropertyUnknown, at: PropertyColumn.name, "\(name)",
        "\(listed(PlanProperty.all.map(\.name)))")
      return nil
    }
    property.read(&row, &self)
    return (property, row.place)
  }
}
