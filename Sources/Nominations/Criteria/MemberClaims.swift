import Sheets

extension Plan {
  /// Tells where the texts of a collective deny a discipline that its members' forms, or the plan's
  /// own list, show.
  func reportMemberClaims(in nominees: [Nominee], _ report: (Finding) -> Void) {
    let claims = nominees.compactMap { nominee in
      nominee.denials.first { $0.kind == .discipline }.map { (nominee, $0) }
    }
    guard !claims.isEmpty else { return }
    let roster = Roster(plan: self, nominees: nominees, keepsMembers: true)
    for (collective, denial) in claims {
      let disciplined = roster.members(of: collective).flatMap(\.records).filter {
        $0.kind == .discipline && $0.isCertain
      }
      let years =
        disciplined.flatMap(\.years) + roster.discipline(of: collective).compactMap(\.year)
      let isContradicted =
        denial.years.isEmpty
        ? !disciplined.isEmpty || !years.isEmpty : years.contains(where: denial.years.contains)
      guard isContradicted else { continue }
      report(
        Finding(
          .claimAgainstMembers, at: denial.place,
          .phrase(Phrase(vi: "không ai bị kỷ luật", en: "that nobody was disciplined"))))
    }
  }
}
