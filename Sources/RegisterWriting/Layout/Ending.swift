import Sheets

extension OfficialSheet {
  /// The points left free for the signature and the stamp.
  private static let signatureSpace = 72.0

  /// Recipients on the left, the signature on the right, all on one page.
  ///
  /// - SeeAlso: Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II, mục I.7 and I.9.
  mutating func write(_ ending: OfficialDocument.Ending) {
    let split = widths.split(near: 0.5)
    let (left, right) = (1...split, split + 1...lastColumn)
    bonds[row] = .firm
    space(8)
    let bold = centered(13) { $0.isBold = true }
    let capacity = ending.capacity.isEmpty ? [""] : ending.capacity
    let hasRecipients = !ending.recipients.isEmpty
    let heading = CellFormat(size: 12, isBold: true, isItalic: true, horizontal: .left)
    let items = recipientItems(ending.recipients)
    let item = CellFormat(size: 11, horizontal: .left, vertical: .top, wraps: true)
    var missing = hasRecipients ? height(of: items, left, item) : 0
    var firstItemRow = row
    for (index, line) in capacity.enumerated() {
      bonds[row] = .firm
      pair(
        (hasRecipients && index == 0 ? "Nơi nhận:" : "", left, heading),
        (line.uppercased(), right, bold))
      if index == 0 { firstItemRow = row } else { missing -= lastHeight }
    }
    let signer = height(of: ending.signer, right, bold)
    for part in OfficialSheet.parts(of: max(OfficialSheet.signatureSpace, missing - signer)) {
      bonds[row] = .firm
      space(part)
    }
    bonds[row] = .firm
    put(ending.signer, right, bold)
    if hasRecipients { put(items, left, item, rows: firstItemRow...row) }
    space(signer)
  }

  /// A height in points as heights that rows can have.
  private static func parts(of height: Double) -> [Double] {
    let count = (height / 300).rounded(.up)
    return Array(repeating: height / count, count: Int(count))
  }

  private func recipientItems(_ recipients: [String]) -> String {
    recipients.enumerated().map { index, recipient in
      let name = recipient.trimmingPrefix { $0 == "-" || $0.isWhitespace }
      let bare = String(name).trimmingEnd { ".;".contains($0) || $0.isWhitespace }
      return "- " + bare + (index == recipients.count - 1 ? "." : ";")
    }.joined(separator: "\n")
  }
}

extension String {
  /// The text without the characters at its end that satisfy a condition.
  fileprivate func trimmingEnd(_ condition: (Character) -> Bool) -> String {
    var rest = Substring(self)
    while let last = rest.last, condition(last) { rest.removeLast() }
    return String(rest)
  }
}
