import Sheets
import VietnameseText

/// The columns of the tally sheet (biên bản kiểm phiếu) that the council's secretary fills in.
public enum TallyColumn: Int, Sendable, CaseIterable {
  case name, unit, birthDate
  case ballotsIssued, ballotsValid, votesFor
  case note

  public var heading: Phrase {
    switch self {
    case .name: Phrase(vi: "Họ và tên, tập thể", en: "Name")
    case .unit: Phrase(vi: "Đơn vị", en: "Unit")
    case .birthDate: Phrase(vi: "Ngày sinh", en: "Born")
    case .ballotsIssued: Phrase(vi: "Số phiếu phát ra", en: "Ballots issued")
    case .ballotsValid: Phrase(vi: "Số phiếu hợp lệ", en: "Valid ballots")
    case .votesFor: Phrase(vi: "Số phiếu đồng ý", en: "Votes for")
    case .note: Phrase(vi: "Ghi chú", en: "Note")
    }
  }
}

/// One line of a tally sheet.
public struct Tally: Sendable {
  public let nominee: NomineeIdentity
  /// Both `nil` while the line has not been filled in.
  public let votesFor: Int?
  public let ballotsValid: Int?
  public let values: [TallyColumn: String]
  public let place: Place

  /// The lines of a tally sheet, in its order.
  ///
  /// - Parameter report: Takes a finding for a count that is no number, or votes beyond ballots.
  public static func read(from sheets: [Sheet], report: (Finding) -> Void) -> [Tally] {
    FilledTable<TallyColumn>.rows(
      in: sheets, heading: \.heading, required: [.name, .votesFor, .ballotsValid]
    ).map { Tally($0.values, at: $0.place, report: report) }
  }

  private init(_ values: [TallyColumn: String], at place: Place, report: (Finding) -> Void) {
    func count(_ column: TallyColumn) -> Int? {
      guard let text = values[column], !text.isEmpty else { return nil }
      if let count = Int(text), count >= 0 { return count }
      report(Finding(.unreadableVoteCount, at: place, .plain(text)))
      return nil
    }
    nominee = NomineeIdentity(
      name: values[.name] ?? "", birthDate: values[.birthDate] ?? "", unit: values[.unit] ?? "",
      code: "")
    let votesFor = count(.votesFor)
    let ballotsValid = count(.ballotsValid)
    if let votesFor, let ballotsValid, votesFor > ballotsValid {
      report(
        Finding(.moreVotesThanBallots, at: place, .plain("\(votesFor)"), .plain("\(ballotsValid)")))
      (self.votesFor, self.ballotsValid) = (nil, nil)
    } else {
      (self.votesFor, self.ballotsValid) = (votesFor, ballotsValid)
    }
    self.values = values
    self.place = place
  }

  /// The result by the plan's pass mark, a share of the valid ballots.
  func result(passMark: Double) -> BallotResult? {
    guard let votesFor, let ballotsValid, ballotsValid > 0 else { return nil }
    return BallotResult(
      votesFor: votesFor, ballotsValid: ballotsValid,
      isRecognised: Double(votesFor) >= passMark * Double(ballotsValid))
  }
}
