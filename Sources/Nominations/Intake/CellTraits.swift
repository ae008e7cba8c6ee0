/// What the content of a cell looks like, whatever its heading says.
struct CellTraits: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  /// A whole number of at most four digits, as a serial number has.
  static let serial = CellTraits(rawValue: 1 << 0)
  /// A Roman numeral or a single letter that numbers a section.
  static let sectionNumeral = CellTraits(rawValue: 1 << 1)
  static let number = CellTraits(rawValue: 1 << 2)
  /// A year from 1900 to 2100, alone.
  static let year = CellTraits(rawValue: 1 << 3)
  /// A date in any precision finer than the year.
  static let date = CellTraits(rawValue: 1 << 4)
  /// Two to six capitalised words without digits.
  static let personName = CellTraits(rawValue: 1 << 5)
  /// A personal name that begins with a Vietnamese family name.
  static let familyName = CellTraits(rawValue: 1 << 6)
  /// One word, capitalised, without digits.
  static let singleWord = CellTraits(rawValue: 1 << 7)
  /// Begins with a word for a body: Phòng, Ban, Tổ, Trường …
  static let collective = CellTraits(rawValue: 1 << 8)
  static let sexWord = CellTraits(rawValue: 1 << 9)
  /// x, ✓, có, đạt.
  static let tick = CellTraits(rawValue: 1 << 10)
  /// Nine or twelve digits, or a number that lost its leading zero.
  static let citizenID = CellTraits(rawValue: 1 << 11)
  /// Letters and digits in one word, or a long number.
  static let code = CellTraits(rawValue: 1 << 12)
  static let position = CellTraits(rawValue: 1 << 13)
  static let title = CellTraits(rawValue: 1 << 14)
  static let award = CellTraits(rawValue: 1 << 15)
  static let rating = CellTraits(rawValue: 1 << 16)
  static let kindWord = CellTraits(rawValue: 1 << 17)
  /// More than twelve words.
  static let longText = CellTraits(rawValue: 1 << 18)
  /// An address of electronic mail or of the web.
  static let address = CellTraits(rawValue: 1 << 19)
  static let text = CellTraits(rawValue: 1 << 20)
  /// “(Không có)”, “Không”: the sender says that there is nothing.
  static let nothing = CellTraits(rawValue: 1 << 21)
  /// A fraction, or a number beyond what serials and years reach.
  static let measure = CellTraits(rawValue: 1 << 22)
  /// The number of a telephone, with or without its leading zero.
  static let telephone = CellTraits(rawValue: 1 << 23)
  /// The name of a class: 10A1, 6/2.
  static let schoolClass = CellTraits(rawValue: 1 << 24)
}
