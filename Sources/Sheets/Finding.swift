/// How much a finding matters.
public enum Severity: Int, Sendable, Comparable {
  /// Worth knowing; nobody need act.
  case note
  /// Somebody ought to look.
  case warning
  /// Somebody must act before the result can be relied on.
  case error

  public static func < (left: Severity, right: Severity) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension Severity {
  public var label: Phrase {
    switch self {
    case .note: Phrase(vi: "Lưu ý", en: "Note")
    case .warning: Phrase(vi: "Cần xem", en: "To be looked at")
    case .error: Phrase(vi: "Phải xử lý", en: "Must be settled")
    }
  }
}

/// A kind of finding, with a stable code and its wording; the catalogue is generated from these.
public struct FindingKind: Sendable {
  /// A letter for the stage and a number, as in `R04`; stable across releases.
  public let code: String
  public let severity: Severity
  /// What the problem is, in general.
  public let title: Phrase
  /// What is wrong here; `{0}`, `{1}` … are the finding's values.
  public let message: Phrase
  /// What to do about it; may use the same values.
  public let remedy: Phrase

  public init(
    _ code: String, _ severity: Severity, title: Phrase, message: Phrase, remedy: Phrase
  ) {
    self.code = code
    self.severity = severity
    self.title = title
    self.message = message
    self.remedy = remedy
  }
}

extension FindingKind: Hashable {
  public static func == (left: FindingKind, right: FindingKind) -> Bool {
    left.code == right.code
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(code)
  }
}

/// Something that somebody should know about a row, a file or the plan.
public struct Finding: Hashable, Sendable {
  /// A value that the message quotes.
  public enum Value: Hashable, Sendable, ExpressibleByStringInterpolation {
    /// A fact about the form, the plan or the file.
    case plain(String)
    /// A person's data: withheld on the terminal unless asked for.
    case personal(String)
    /// Words of the program's own, in the reader's language.
    case phrase(Phrase)

    public init(stringLiteral value: String) {
      self = .plain(value)
    }
  }

  public let kind: FindingKind
  public let place: Place?
  public let values: [Value]

  public init(_ kind: FindingKind, at place: Place?, _ values: Value...) {
    self.init(kind, at: place, values: values)
  }

  public init(_ kind: FindingKind, at place: Place?, values: [Value]) {
    self.kind = kind
    self.place = place
    self.values = values
  }

  /// What is wrong, with the values filled in.
  ///
  /// - Parameter showingPersonalValues: Else a person’s data stand as “…”.
  public func message(in language: Language, showingPersonalValues: Bool) -> String {
    kind.message.filled(with: words(showingPersonalValues, language), in: language)
  }

  /// What to do about it, filled in likewise.
  public func remedy(in language: Language, showingPersonalValues: Bool) -> String {
    kind.remedy.filled(with: words(showingPersonalValues, language), in: language)
  }

  private func words(_ showingPersonalValues: Bool, _ language: Language) -> [String] {
    values.map { value in
      switch value {
      case .plain(let text): text
      case .personal(let text): showingPersonalValues ? text : "…"
      case .phrase(let phrase): phrase(language)
      }
    }
  }
}
