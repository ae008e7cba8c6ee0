import Sheets
import VietnameseText

/// Years and days of a plan that do not fit one another.
extension Plan {
  func checkYears(report: (Finding) -> Void) {
    let own = properties.firstYear...max(properties.firstYear, properties.lastYear)
    let place = propertiesPlace
    let first = properties.firstRegistrationYear ?? own.lowerBound
    let last = properties.lastRegistrationYear ?? own.upperBound
    if first != own.lowerBound || last != own.upperBound {
      report(
        Finding(
          .planRegistrationYears, at: place, "\(own.lowerBound)", "\(own.upperBound)", "\(first)",
          "\(last)"))
    }
    if let stated = yearsStated(in: properties.title), stated != own {
      let words =
        stated.count == 1
        ? "\(stated.lowerBound)" : "\(stated.lowerBound)–\(stated.upperBound)"
      report(
        Finding(
          .planTitleYears, at: place, "\(words)", "\(own.lowerBound)", "\(own.upperBound)"))
    }
    checkCitations(report: report)
    for movement in movements {
      guard let years = movement.years, !years.overlaps(own) else { continue }
      report(
        Finding(
          .planMovementOutsideYears, at: movement.place, "\(movement.name)",
          "\(years.lowerBound)", "\(years.upperBound)", "\(own.lowerBound)", "\(own.upperBound)"))
    }
  }

  private var propertiesPlace: Place? {
    tables.first { $0.table == .plan }.map { Place($0.source) }
  }

  /// A plan cannot cite what did not exist by the last day that its own date may mean.
  private func checkCitations(report: (Finding) -> Void) {
    guard let issued = properties.issued else { return }
    let month = issued.month ?? 12
    let day = issued.day ?? CivilDate.daysInMonth(month, of: issued.year)
    guard let latest = CivilDate(year: issued.year, month: month, day: day) else { return }
    for citation in properties.citations {
      guard let date = citation.date, date > latest else { continue }
      report(
        Finding(.planIssuedBeforeCited, at: citation.place, "\(issued)", "\(date.dayMonthYear)"))
    }
  }

  func checkDeadlines(report: (Finding) -> Void) {
    let own = properties.firstYear...max(properties.firstYear, properties.lastYear)
    for deadline in deadlines {
      if case .undated(let words) = deadline.rule {
        report(
          Finding(.planDeadlineUndated, at: deadline.place, "\(deadline.what)", "\(words)"))
      }
      for year in deadline.yearsNamed.sorted() where !own.contains(year) {
        report(
          Finding(
            .planDeadlineOutsideYears, at: deadline.place, "\(year)", "\(own.lowerBound)",
            "\(own.upperBound)"))
      }
      checkAnniversary(in: deadline.clause, at: deadline.place, report: report)
    }
    for year in own { checkForwarding(in: year, report: report) }
    checkSummaries(report: report)
  }

  /// What units hand in must not be due after what is made of it.
  private func checkForwarding(in year: Int, report: (Finding) -> Void) {
    let due = dueDates(in: year)
    for forwarding in due where forwarding.deadline.subject == .forwarding {
      for submission in due where submission.deadline.subject == .submission {
        guard let sent = forwarding.date, let handedIn = submission.date, handedIn > sent
        else { continue }
        report(
          Finding(
            .planForwardedBeforeSubmitted, at: submission.deadline.place, "\(year)",
            "\(handedIn.dayMonthYear)", "\(sent.dayMonthYear)", "\(forwarding.deadline.code)"))
      }
    }
  }

  private func checkSummaries(report: (Finding) -> Void) {
    for review in deadlines where review.subject == .review {
      guard let reviewDay = review.firstDay else { continue }
      for summary in deadlines where summary.subject == .summary {
        guard let summaryDay = summary.lastDay, reviewDay > summaryDay else { continue }
        report(
          Finding(
            .planSummaryBeforeReview, at: review.place, "\(review.what)",
            "\(reviewDay.dayMonthYear)", "\(summary.what)", "\(summaryDay.dayMonthYear)"))
      }
    }
  }
}

/// Reports “kỷ niệm 75 năm … (1/6/1948-11/6/2023)” where the days are not so many years apart.
private func checkAnniversary(
  in clause: String, at place: Place, report: (Finding) -> Void
) {
  let words = ComparisonKey(clause).text.split(separator: " ")
  guard let mark = words.firstIndex(of: "niem"), words.indices.contains(mark + 2),
    words[mark + 2] == "nam", let years = Int(words[mark + 1]), (1...2000).contains(years)
  else { return }
  let days = dates(in: clause)
  guard days.count >= 2 else { return }
  let (first, last) = (days[0], days[1])
  let fits =
    first.day == last.day && first.month == last.month && first.year + years == last.year
  if !fits {
    report(
      Finding(
        .planAnniversary, at: place, "\(first.dayMonthYear)", "\(last.dayMonthYear)", "\(years)"))
  }
}

/// The years that a title states at its end: “giai đoạn 2021 - 2025”, “năm 2022”.
private func yearsStated(in title: String) -> ClosedRange<Int>? {
  let words = ComparisonKey(title).text.split(separator: " ")
  let numbers = words.map { $0.utf8.count == 4 ? Int($0) : nil }
  guard let last = numbers.lastIndex(where: { $0.map(yearRange.contains) ?? false }),
    let end = numbers[last]
  else { return nil }
  guard last > 0, let start = numbers[last - 1], yearRange.contains(start), start <= end else {
    return end...end
  }
  return start...end
}

extension Deadline {
  /// The years that its dates name.
  fileprivate var yearsNamed: Set<Int> {
    var years = Set(overrides.keys)
    switch rule {
    case .once(let date): years.insert(date.year)
    case .quarter(let year, _), .year(let year): years.insert(year)
    case .yearly, .quarterEnd, .undated: break
    }
    return years
  }

  /// The first day that the deadline may mean, of those that name their year.
  fileprivate var firstDay: CivilDate? {
    switch rule {
    case .once(let date): date
    case .quarter(let year, let quarter): CivilDate(year: year, month: quarter * 3 - 2, day: 1)
    case .year(let year): CivilDate(year: year, month: 1, day: 1)
    case .yearly, .quarterEnd, .undated: nil
    }
  }

  fileprivate var lastDay: CivilDate? {
    switch rule {
    case .once(let date): date
    case .quarter(let year, let quarter):
      CivilDate(
        year: year, month: quarter * 3, day: CivilDate.daysInMonth(quarter * 3, of: year))
    case .year(let year): CivilDate(year: year, month: 12, day: 31)
    case .yearly, .quarterEnd, .undated: nil
    }
  }
}
