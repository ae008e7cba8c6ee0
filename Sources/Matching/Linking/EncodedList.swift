/// A list in the form in which it is compared: every distinct value kept once, rows as numbers.
struct EncodedList: Sendable {
  var vocabulary = Vocabulary()
  var names: [PersonName] = []
  /// By name: the given name, by its number among plain words.
  var givenNames: [Int32] = []
  /// By name: whether words of it are reduced to their first letters.
  var hasInitials: [Bool] = []
  /// Units by number; number 0 names none.
  var units: [BodyName] = [.none]
  /// By unit: a number that units share whose letters and district agree.
  var unitGroup: [Int32] = [-1]
  /// By unit: whether rows are said to belong to it.
  var isUnit: [Bool] = [false]
  /// By unit: a number that bodies share whose own names' letters agree, wherever they are.
  var ownGroup: [Int32] = [0]
  /// Positions, read as the names of bodies are: words or their first letters.
  var positions: [[BodyName.Letter]] = [[]]
  /// By position: a number that positions share whose letters agree.
  var positionGroup: [Int32] = [-1]
  /// By further field: its distinct values.
  var furtherValues: [[String]] = []

  var rows: [EncodedRow] = []
  /// By row and further field: the value's number, −1 where there is none.
  var further: [Int32] = []
  var furtherCount = 0
  var codes: [IdentityCode] = []
  /// By row: where its codes begin; one more than there are rows.
  var codeStart: [Int32] = [0]

  /// By unit: how many names written out in the list its own name, and that of the body, may
  /// stand for.
  var ownReadings: [Double] = []
  var bodyReadings: [Double] = []
  /// How many provinces the list names.
  var provinceCount = 0

  func codes(of row: Int) -> ArraySlice<IdentityCode> {
    codes[Int(codeStart[row])..<Int(codeStart[row + 1])]
  }

  func haveEqualCode(_ left: Int, _ right: Int) -> Bool {
    for one in codeStart[left]..<codeStart[left + 1] {
      for other in codeStart[right]..<codeStart[right + 1]
      where codes[Int(one)] == codes[Int(other)] {
        return true
      }
    }
    return false
  }
}

/// One row's values by number.
struct EncodedRow: Sendable {
  /// −1 for a body, and for a row without a name.
  var name: Int32 = -1
  var birth = PackedDate()
  /// 0 unknown, 1 male, 2 female.
  var sex: UInt8 = 0
  var unit: Int32 = 0
  /// The unit that hands in its own people and handed in this row; 0 where it is not known.
  var senderUnit: Int32 = 0
  var position: Int32 = 0
  /// The province it is in, by its number among places; −1 where it is not known.
  var province: Int32 = -1
  var isCollective = false
  /// Whether the unit is the sender's, the row naming none.
  var unitIsSenders = false
  /// Whether the year of birth was read from the citizen's number.
  var birthIsDerived = false
  /// Whether the sender writes without accents.
  var senderIsBare = false
}
