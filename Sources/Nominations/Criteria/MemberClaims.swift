import Sheets

extension Plan {
  /// Tells where the texts of a collective deny a discipline that its members' forms, or the plan's
  /// own list, show.
  func reportMemberClaims(
    in nominees: [Nominee], reader: AchievementReader, _ report: (Finding) -> Void
  ) {
    let claims = nominees.filter { $0.kind == .collective }.compactMap { collective in
      reader.denialOfDiscipline(in: collective).map { (collective, $0) }
    }
    guard !claims.isEmpty else { return }
    let roster = Roster(plan: self, nominees: nominees, keepsMembers: true)
    for (collective, (denial, place)) in claims {
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
          .claimAgainstMembers, at: place,
          .phrase(Phrase(vi: "không ai bị kỷ luật", en: "that nobody was disciplined"))))
    }
  }
}

extension AchievementReader {
  /// “Không có cá nhân nào bị kỷ luật”, and the cell that says it.
  fileprivate func denialOfDiscipline(in collective: Nominee) -> (AchievementRecord, Place)? {
    for nomination in collective.nominations {
      for text in nomination.achievementTexts where !text.isBlank {
        let reading = reading(
          of: text.text, about: .collective, defaultYear: text.year, heading: text.heading)
        if let denial = reading.denials.first(where: { $0.kind == .discipline }) {
          return (denial, text.place)
        }
      }
    }
    return nil
  }
}
