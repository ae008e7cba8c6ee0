import Sheets

/// What a person decided about two nominations, as `decisions.xlsx` keeps it: the answer to a
/// question, or the correction of a merge.
public struct Decision: Sendable {
  /// What a person may enter.
  public enum Answer: String, Sendable, CaseIterable {
    case merge, keepApart
    /// Every row of the question's group that has no answer of its own is merged.
    case mergeGroup
    /// The first, or the second, of the two is taken out of whatever the other is merged with.
    case takeOutFirst, takeOutSecond
  }

  public let left: NomineeIdentity
  public let right: NomineeIdentity
  /// `nil` where nobody has answered yet.
  public let answer: Answer?
  /// What the row held in each column, the person's notes included, to be written back as it was.
  public let values: [DecisionColumn: String]
  public let place: Place

  public init(
    left: NomineeIdentity, right: NomineeIdentity, answer: Answer?,
    values: [DecisionColumn: String], place: Place
  ) {
    self.left = left
    self.right = right
    self.answer = answer
    self.values = values
    self.place = place
  }
}

extension Decision {
  /// Whether a person wrote on the row.
  public var isTouched: Bool {
    values[.answer]?.isEmpty == false || values[.note]?.isEmpty == false
  }
}

/// The columns of `decisions.xlsx`, in order.
public enum DecisionColumn: Int, Sendable, CaseIterable {
  case leftName, leftBirthDate, leftUnit, leftCode, leftPlace
  case rightName, rightBirthDate, rightUnit, rightCode, rightPlace
  /// Questions that hang together.
  case group
  case probability, reason, proposal
  /// The one that a person fills in.
  case answer
  /// Free for the person.
  case note

  public var heading: Phrase {
    switch self {
    case .leftName: Phrase(vi: "Họ tên (1)", en: "Name (1)")
    case .leftBirthDate: Phrase(vi: "Ngày sinh (1)", en: "Born (1)")
    case .leftUnit: Phrase(vi: "Đơn vị (1)", en: "Unit (1)")
    case .leftCode: Phrase(vi: "Mã số (1)", en: "Code (1)")
    case .leftPlace: Phrase(vi: "Vị trí (1)", en: "Place (1)")
    case .rightName: Phrase(vi: "Họ tên (2)", en: "Name (2)")
    case .rightBirthDate: Phrase(vi: "Ngày sinh (2)", en: "Born (2)")
    case .rightUnit: Phrase(vi: "Đơn vị (2)", en: "Unit (2)")
    case .rightCode: Phrase(vi: "Mã số (2)", en: "Code (2)")
    case .rightPlace: Phrase(vi: "Vị trí (2)", en: "Place (2)")
    case .group: Phrase(vi: "Nhóm", en: "Group")
    case .probability: Phrase(vi: "Khả năng trùng", en: "Probability")
    case .reason: Phrase(vi: "Căn cứ", en: "Evidence")
    case .proposal: Phrase(vi: "Đề xuất", en: "Proposal")
    case .answer: Phrase(vi: "Quyết định", en: "Decision")
    case .note: Phrase(vi: "Ghi chú", en: "Note")
    }
  }
}

extension DecisionColumn {
  /// Those of the table of what was merged: it asks nothing, so that it proposes nothing.
  public static let ofMerges = allCases.filter { $0 != .probability && $0 != .proposal }

  /// What heads the column in the table of what was merged; by the heading of the answers the two
  /// tables are told apart, wherever a person moved them.
  public var headingOfMerges: Phrase {
    self == .answer ? Phrase(vi: "Đính chính", en: "Correction") : heading
  }
}

extension Decision.Answer {
  /// As it stands in the drop-down.
  public var label: Phrase {
    switch self {
    case .merge: Phrase(vi: "gộp", en: "merge")
    case .keepApart: Phrase(vi: "giữ riêng", en: "keep apart")
    case .mergeGroup: Phrase(vi: "gộp cả nhóm", en: "merge the group")
    case .takeOutFirst: Phrase(vi: "tách dòng 1", en: "take row 1 out")
    case .takeOutSecond: Phrase(vi: "tách dòng 2", en: "take row 2 out")
    }
  }
}
