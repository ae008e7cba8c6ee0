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
  static let persons = Model(
    expectations: [
      .name: [
        [0.90, 0, 0.055, 0.028, 0.012, 0, 0.003, 0.002],
        [0, 0.95],
        [0, 0, 0, 0, 0, 0.95],
      ],
      .birth: [[0.9625, 0.015, 0.022, 0.0005], [0, 0, 0, 0, 0.99, 0.009, 0.001]],
      .sex: [[0.99, 0, 0.01]],
      .citizenCode: [[0.988, 0.01, 0.002]],
      .employerCode: [[0.97, 0, 0.03]],
      .unit: [[0.60, 0.315, 0.02, 0.025, 0.035, 0.005], [0, 0, 0, 0, 0, 0, 0.7, 0.3]],
      .part: [[0.88, 0, 0.12]],
      .position: [[0.62, 0.28, 0.10]],
    ],
    contradictions: [.name: [7], .birth: [3, 6], .citizenCode: [2], .employerCode: [2]])

  static let bodies = Model(
    expectations: [
      .name: [[0.69, 0.26, 0.03, 0.02, 0.0002]],
      .unit: [[0.60, 0.36, 0.04, 0.001, 0.0001, 0.0001], [0, 0, 0, 0, 0, 0, 0.9, 0.02]],
      .citizenCode: [[0.985, 0.01, 0.005]],
      .employerCode: [[0.96, 0, 0.04]],
    ],
    contradictions: [.name: [4], .unit: [4, 5], .citizenCode: [2], .employerCode: [2]])

  /// The m-probabilities of a field by level, in groups that exclude each other, 0 for levels of
  /// another group: a date that one row gives as a year can only agree as a year, and a name
  /// written without accents or shortened to first letters only as such.
  private var groups: [Int: [[Double]]] = [:]
  /// By slot, the levels that contradict. How often one nominee contradicts itself is not learned
  /// upwards: a list full of namesakes would teach that contradictions mean little.
  private var contradictions: [Int: [Int]] = [:]

  init(expectations: [ComparedField: [[Double]]], contradictions: [ComparedField: [Int]]) {
    logAgreement = Array(
      repeating: 0, count: ComparedField.capacity * Model.levelCapacity)
    priorLogOdds = -10
    for field in 0..<8 {
      groups[8 + field] = [[0.85, 0.08, 0.07]]
    }
    for (field, levels) in expectations { groups[field.slot] = levels }
    for (field, levels) in contradictions { self.contradictions[field.slot] = levels }
    for slot in groups.keys { tabulate(slot) }
  }

  private mutating func tabulate(_ slot: Int) {
    for group in groups[slot] ?? [] {
      for (level, share) in group.enumerated() where share > 0 {
        logAgreement[slot * Model.levelCapacity + level] = Float(logarithm(share))
      }
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

  /// Replaces the expectations by what pairs show, each group of levels for itself.
  ///
  /// - Parameter counts: By slot and level, how many pairs of one nominee agree so far; the
  ///   expectations weigh as much as `pseudoCount` pairs.
  mutating func learn(counts: [Double], pseudoCount: Double) {
    for (slot, expectations) in groups {
      groups[slot] = expectations.map { expected in
        let levels = expected.indices.filter { expected[$0] > 0 }
        let observed = levels.map { counts[slot * Model.levelCapacity + $0] }
        let total = observed.reduce(0, +) + pseudoCount
        var learned = expected
        for (level, count) in zip(levels, observed) {
          learned[level] = (expected[level] * pseudoCount + count) / total
          if contradictions[slot]?.contains(level) == true {
            learned[level] = min(learned[level], expected[level])
          }
        }
        return learned
      }
      tabulate(slot)
    }
  }
}
