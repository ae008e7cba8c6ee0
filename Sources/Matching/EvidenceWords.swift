/// A text in Vietnamese and in English.
public struct EvidenceWords: Sendable, Hashable {
  public let vi: String
  public let en: String

  init(_ vi: String, _ en: String) {
    self.vi = vi
    self.en = en
  }
}

extension FieldEvidence {
  /// What the field says, in plain words: “Ngày sinh: trùng cả ngày, tháng, năm (+13,4)”.
  ///
  /// - Parameter furtherFields: The names of ``MatchSettings/furtherFields``.
  public func words(furtherFields: [String] = []) -> EvidenceWords {
    let label = label(furtherFields)
    let sign = weight < 0 ? "−" : "+"
    let tenths = Int((abs(weight) * 10).rounded())
    return EvidenceWords(
      "\(label.vi): \(finding.vi) (\(sign)\(tenths / 10),\(tenths % 10))",
      "\(label.en): \(finding.en) (\(sign)\(tenths / 10).\(tenths % 10))")
  }

  private func label(_ furtherFields: [String]) -> EvidenceWords {
    switch field {
    case .name: EvidenceWords("Tên", "Name")
    case .birth: EvidenceWords("Ngày sinh", "Date of birth")
    case .sex: EvidenceWords("Giới tính", "Sex")
    case .citizenCode: EvidenceWords("Số CCCD/CMND", "Citizen's number")
    case .employerCode: EvidenceWords("Mã cán bộ", "Staff code")
    case .unit: EvidenceWords("Đơn vị", "Unit")
    case .part: EvidenceWords("Bộ phận", "Part of the unit")
    case .position: EvidenceWords("Chức vụ", "Position")
    case .further(let index):
      furtherFields.indices.contains(index)
        ? EvidenceWords(furtherFields[index], furtherFields[index])
        : EvidenceWords("Trường \(index + 1)", "Field \(index + 1)")
    }
  }

  private var finding: EvidenceWords {
    switch field {
    case .name: isBody ? bodyFinding : nameFinding
    case .birth: birthFinding
    case .citizenCode, .employerCode: codeFinding
    case .unit: unitFinding
    case .sex, .part, .position, .further: textFinding
    }
  }

  private var nameFinding: EvidenceWords {
    switch NameAgreement(rawValue: level) ?? .differs {
    case .identical: EvidenceWords("trùng", "the same")
    case .unaccented: EvidenceWords("trùng, một bên không dấu", "the same, one without accents")
    case .accentsDiffer: EvidenceWords("khác dấu", "accents differ")
    case .oneEdit: EvidenceWords("khác một chữ cái", "one letter differs")
    case .middleDropped: EvidenceWords("thiếu tên đệm", "a middle name left out")
    case .initials: EvidenceWords("viết tắt, khớp chữ đầu", "initials that fit")
    case .middleDiffers: EvidenceWords("cùng họ và tên, khác đệm", "other middle names")
    case .differs: EvidenceWords("khác", "different")
    }
  }

  private var bodyFinding: EvidenceWords {
    switch BodyAgreement(rawValue: level) ?? .differs {
    case .same: EvidenceWords("trùng", "the same")
    case .abbreviated: EvidenceWords("viết tắt, khớp chữ đầu", "an abbreviation that fits")
    case .misspelled: EvidenceWords("khác một chữ cái", "one letter differs")
    case .partial: EvidenceWords("trùng phần đầu", "the beginning is the same")
    case .differs: EvidenceWords("khác", "different")
    }
  }

  private var birthFinding: EvidenceWords {
    switch BirthAgreement(rawValue: level) ?? .yearDiffers {
    case .day: EvidenceWords("trùng cả ngày, tháng, năm", "the same day, month and year")
    case .exchanged: EvidenceWords("đảo ngày và tháng", "day and month exchanged")
    case .onePart: EvidenceWords("khác một phần", "one part differs")
    case .dayDiffers: EvidenceWords("khác ngày", "another date")
    case .year: EvidenceWords("trùng năm, không đủ ngày tháng", "the same year, no full date")
    case .nearYear: EvidenceWords("năm khác một chữ số", "one digit of the year differs")
    case .yearDiffers: EvidenceWords("khác năm", "another year")
    }
  }

  private var codeFinding: EvidenceWords {
    switch CodeAgreement(rawValue: level) ?? .differs {
    case .equal: EvidenceWords("trùng", "the same")
    case .near: EvidenceWords("khác một chữ số", "one digit differs")
    case .differs: EvidenceWords("khác", "different")
    }
  }

  private var unitFinding: EvidenceWords {
    switch UnitAgreement(rawValue: level) ?? .differs {
    case .same: EvidenceWords("trùng", "the same")
    case .abbreviated: EvidenceWords("viết tắt, khớp chữ đầu", "an abbreviation that fits")
    case .partial: EvidenceWords("trùng phần đầu", "the beginning is the same")
    case .sendersOther:
      EvidenceWords("khác, nhưng trùng nơi gửi dòng kia", "that which handed in the other row")
    case .differs: EvidenceWords("khác", "different")
    case .otherPlace: EvidenceWords("khác địa danh", "another place")
    case .senderSame: EvidenceWords("suy theo nơi gửi, trùng", "the same, going by the sender")
    case .senderDiffers: EvidenceWords("suy theo nơi gửi, khác", "different, going by the sender")
    }
  }

  private var textFinding: EvidenceWords {
    switch TextAgreement(rawValue: level) ?? .differs {
    case .equal: EvidenceWords("trùng", "the same")
    case .close:
      field == .position
        ? EvidenceWords("viết tắt, khớp chữ đầu", "an abbreviation that fits")
        : EvidenceWords("gần giống", "close")
    case .differs: EvidenceWords("khác", "different")
    }
  }
}

extension Sequence<FieldEvidence> {
  /// The sum of the weights in bits, to one place.
  public var total: Double { (reduce(0) { $0 + $1.weight } * 10).rounded() / 10 }
}
