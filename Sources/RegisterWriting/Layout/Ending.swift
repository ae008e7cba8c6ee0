import Sheets

extension OfficialSheet {
  /// The points left free for the signature and the stamp.
  private static let signatureSpace = 72.0

  /// Recipients on the left, the signature on the right, all on one page.
  ///
  /// - SeeAlso: Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II, mục I.7 and I.9.
  mutating func write(_ ending: OfficialDocument.Ending) {
    let split = widths.split(near: 0.5)
    let left = 1...split
    bonds[row] = .firm
    space(8)
    let bold = centered(13) { $0.isBold = true }
    let capacity = ending.capacity.isEmpty ? [""] : ending.capacity
    let items = recipientItems(ending.recipients)
    var (line, free, isSigned) = (0, 0.0, false)
    while line < max(capacity.count, items.count) || !isSigned {
      bonds[row] = .firm
      let item = line < items.count ? items[line] : ("", CellFormat())
      var right = ""
      if line < capacity.count {
        right = capacity[line].uppercased()
      } else if !isSigned && free >= OfficialSheet.signatureSpace {
        (right, isSigned) = (ending.signer, true)
      } else if !isSigned && line >= items.count {
        space(OfficialSheet.signatureSpace - free)
        free = OfficialSheet.signatureSpace
        continue
      }
      pair((item.0, left, item.1), (right, self.right(of: left), bold), padding: 1)
      if line >= capacity.count { free += lastHeight }
      line += 1
    }
  }

  private func right(of left: ClosedRange<Int>) -> ClosedRange<Int> {
    left.upperBound + 1...lastColumn
  }

  /// “Nơi nhận:” and the recipients, a line each; none where there are none.
  private func recipientItems(_ recipients: [String]) -> [(String, CellFormat)] {
    if recipients.isEmpty { return [] }
    let heading = CellFormat(size: 12, isBold: true, isItalic: true, horizontal: .left)
    let format = CellFormat(size: 11, horizontal: .left, vertical: .top, wraps: true)
    let items = recipients.enumerated().map { index, recipient in
      let name = recipient.trimmingPrefix { $0 == "-" || $0.isWhitespace }
      let bare = String(name).trimmingEnd { ".;".contains($0) || $0.isWhitespace }
      return ("- " + bare + (index == recipients.count - 1 ? "." : ";"), format)
    }
    return [("Nơi nhận:", heading)] + items
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
