/// The probabilities of agreement among rows of one nominee (the m of Fellegi and Sunter), by
/// field and level, and how probable a pair is before it is compared.
///
/// The chance of agreement among strangers (the u) is no part of it: that follows from how often
/// the values at hand occur in the list.
struct Model: Sendable {
  /// By slot and level, natural logarithms.
  private(set) var logAgreement: [Float]
  var priorLogOdds: Float

  static let levelCapacity = 8

  /// What is expected of typed lists before this one is looked at.
  static let persons = Model(expectations: [
    .name: [[0.86, 0.04, 0.05, 0.025, 0.01, 0.01, 0.003, 0.002]],
    .birth: [[0.962, 0.015, 0.022, 0.001], [0.986, 0.012, 0.002]],
    .sex: [[0.99, 0, 0.01]],
    .citizenCode: [[0.988, 0.01, 0.002]],
    .employerCode: [[0.97, 0, 0.03]],
    .unit: [[0.60, 0.315, 0.02, 0.025, 0.035, 0.005], [0.7, 0.3]],
    .part: [[0.88, 0, 0.12]],
    .position: [[0.62, 0.28, 0.10]],
  ])

  static let bodies = Model(expectations: [
    .name: [[0.69, 0.26, 0.03, 0.02, 0.0002]],
    .unit: [[0.60, 0.36, 0.04, 0.001, 0.001, 0.0005], [0.9, 0.02]],
    .citizenCode: [[0.985, 0.01, 0.005]],
    .employerCode: [[0.96, 0, 0.04]],
  ])

  /// The m-probabilities of the levels of a field, in groups that exclude each other: a date
  /// that one row gives as a year can only agree as a year.
  private var groups: [Int: [[Double]]] = [:]

  init(expectations: [ComparedField: [[Double]]]) {
    logAgreement = Array(
      repeating: 0, count: ComparedField.capacity * Model.levelCapacity)
    priorLogOdds = -10
    for field in 0..<8 {
      groups[8 + field] = [[0.85, 0.08, 0.07]]
    }
    for (field, levels) in expectations { groups[field.slot] = levels }
    for slot in groups.keys { tabulate(slot) }
  }

  private mutating func tabulate(_ slot: Int) {
    for (level, share) in (groups[slot] ?? []).joined().enumerated() {
      logAgreement[slot * Model.levelCapacity + level] = Float(logarithm(max(share, 1e-5)))
    }
  }

  /// The weight of one field's agreement: positive speaks for one nominee. In nats.
  func weight(_ comparison: PairComparison, slot: Int) -> Float {
    let level = comparison.levels.bySlot[slot]
    if level == 255 { return 0 }
    return logAgreement[slot * Model.levelCapacity + Int(level)] - comparison.chances[slot]
  }

  /// The log odds that a pair is one nominee.
  ///
  /// - Parameter chance: The logarithm of the chance that two strangers agree so far.
  func logOdds(_ levels: AgreementLevels, chance: Float) -> Double {
    var sum = priorLogOdds - chance
    for slot in 0..<ComparedField.capacity where levels.bySlot[slot] != 255 {
      sum += logAgreement[slot * Model.levelCapacity + Int(levels.bySlot[slot])]
    }
    return Double(sum)
  }

  func logOdds(_ comparison: PairComparison) -> Double {
    logOdds(comparison.levels, chance: comparison.chance)
  }

  /// The last level of a group is a contradiction. How often one nominee contradicts itself is
  /// not learned upwards: a list full of namesakes would teach that contradictions mean little.
  private mutating func keepContradictions(_ slot: Int, _ number: Int, _ expected: [Double]) {
    let contradicting: [ComparedField] = [.name, .birth, .citizenCode, .employerCode]
    guard contradicting.contains(where: { $0.slot == slot }),
      let last = expected.indices.last, let learned = groups[slot]?[number][last]
    else { return }
    groups[slot]?[number][last] = min(learned, expected[last])
  }

  /// Replaces the expectations by what pairs show, each group of levels for itself.
  ///
  /// - Parameter counts: By slot and level, how many pairs of one nominee agree so far; the
  ///   expectations weigh as much as `pseudoCount` pairs.
  mutating func learn(counts: [Double], pseudoCount: Double) {
    for slot in groups.keys {
      var first = slot * Model.levelCapacity
      for (number, expected) in (groups[slot] ?? []).enumerated() {
        let observed = expected.indices.map { counts[first + $0] }
        let total = observed.reduce(0, +) + pseudoCount
        groups[slot]?[number] = zip(expected, observed).map {
          ($0 * pseudoCount + $1) / total
        }
        keepContradictions(slot, number, expected)
        first += expected.count
      }
      tabulate(slot)
    }
  }
}
