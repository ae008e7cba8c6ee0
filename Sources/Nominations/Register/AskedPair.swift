import Sheets

/// Two rows as a person is asked about them, or told that they were merged.
package struct AskedPair: Sendable {
  package let left: NomineeIdentity
  package let leftPlace: Place
  package let right: NomineeIdentity
  package let rightPlace: Place
  /// Pairs that hang together share a number, from 0.
  package let group: Int
  /// 0...1; `nil` where it was not a matter of probability.
  package let probability: Double?
  package let reason: Phrase
  package let proposal: Decision.Answer?

  package init(
    left: NomineeIdentity, at leftPlace: Place, right: NomineeIdentity, at rightPlace: Place,
    group: Int, probability: Double?, reason: Phrase, proposal: Decision.Answer?
  ) {
    self.left = left
    self.leftPlace = leftPlace
    self.right = right
    self.rightPlace = rightPlace
    self.group = group
    self.probability = probability
    self.reason = reason
    self.proposal = proposal
  }

  package init(_ question: DuplicateQuestion) {
    self.init(
      left: NomineeIdentity(question.left), at: question.left.place,
      right: NomineeIdentity(question.right), at: question.right.place, group: question.group,
      probability: question.probability, reason: question.reason, proposal: question.proposal)
  }
}

extension AskedPair {
  /// The two, in either order.
  package var key: Set<NomineeIdentity> { [left, right] }

  /// What its row of `decisions.xlsx` holds.
  ///
  /// - Parameter firstGroup: The number that group 0 bears on the sheet.
  package func values(
    firstGroup: Int, in language: Language
  ) -> [DecisionColumn: String] {
    [
      .leftName: left.name, .leftBirthDate: left.birthDate, .leftUnit: left.unit,
      .leftCode: left.code, .leftPlace: leftPlace.description,
      .rightName: right.name, .rightBirthDate: right.birthDate, .rightUnit: right.unit,
      .rightCode: right.code, .rightPlace: rightPlace.description,
      .group: "\(firstGroup + group)",
      .probability: probability.map { "\(min(99, Int(($0 * 100).rounded())))%" } ?? "",
      .reason: reason(language), .proposal: proposal?.label(language) ?? "", .answer: "",
    ]
  }
}
