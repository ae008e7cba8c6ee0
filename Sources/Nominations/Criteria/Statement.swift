import VietnameseText

/// An achievement of a year, as far as two texts can be compared.
struct Statement: Hashable, Comparable, CustomStringConvertible {
  let kind: AchievementKind
  let name: String
  let year: Int?
  var issuer: String?
  var decision: String?

  var isMerit: Bool { kind != .rating && kind != .discipline }

  var description: String {
    let named = year.map { "\(name) \($0)" } ?? name
    let details = [issuer, decision].compactMap(\.self).joined(separator: ", ")
    return details.isEmpty ? named : "\(named) (\(details))"
  }

  /// Whether both can be one achievement: what one of them leaves out the other may say.
  func couldBe(_ other: Statement) -> Bool {
    guard kind == other.kind, name == other.name, year == other.year else { return false }
    if let issuer, let body = other.issuer, !IssuingBody(issuer).couldBe(IssuingBody(body)) {
      return false
    }
    guard let decision, let number = other.decision else { return true }
    return ComparisonKey(decision) == ComparisonKey(number)
  }

  static func < (left: Statement, right: Statement) -> Bool {
    (left.description, left.kind.rawValue) < (right.description, right.kind.rawValue)
  }
}

extension AchievementRecord {
  /// One for each of its years; one without a year where it names none.
  var statements: [Statement] {
    (years.isEmpty ? [nil] : years.map(Optional.init)).map { year in
      Statement(kind: kind, name: name, year: year, issuer: issuer, decision: decision)
    }
  }

  /// “Bằng khen 2020, 2021 (UBND tỉnh, 05/06/2021)”.
  var summary: String {
    let years = years.map(String.init).joined(separator: ", ")
    let named = years.isEmpty ? name : "\(name) \(years)"
    let details = [issuer, date?.dayMonthYear].compactMap(\.self).joined(separator: ", ")
    return details.isEmpty ? named : "\(named) (\(details))"
  }

  /// Whether one body can have given both; what names none may be of any.
  func couldBeIssued(with other: AchievementRecord) -> Bool {
    guard let issuer, let body = other.issuer else { return true }
    return IssuingBody(issuer).couldBe(IssuingBody(body))
  }
}
