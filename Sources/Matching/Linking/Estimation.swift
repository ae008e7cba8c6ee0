/// Learns from a list how often the rows of one nominee agree: expectation and maximisation, the
/// chances among strangers staying as they are.
///
/// The expectations of ``Model/persons`` weigh like 200 pairs, so that a short list hardly moves
/// them and a long one decides for itself.
func estimate(
  _ model: Model, from edges: some Sequence<Edge>, rows: Int, rounds: Int = 6
) -> Model {
  var model = model
  let size = max(Double(rows), 2)
  // A stranger is any of the rows; half the rows have another of the same nominee.
  model.priorLogOdds = Float(logarithm(1 / size))
  for _ in 0..<rounds {
    var counts = [Double](
      repeating: 0, count: ComparedField.capacity * Model.levelCapacity)
    var matches = 0.0
    for edge in edges {
      let share = probability(logOdds: model.logOdds(edge.levels, chance: edge.chance))
      guard share > 0.001 else { continue }
      matches += share
      for slot in 0..<ComparedField.capacity where edge.levels.bySlot[slot] != 255 {
        counts[slot * Model.levelCapacity + Int(edge.levels.bySlot[slot])] += share
      }
    }
    model.learn(counts: counts, pseudoCount: 200)
    let pairs = size * (size - 1) / 2
    model.priorLogOdds = Float(logarithm((matches + 1) / (pairs + 1)))
  }
  return model
}
