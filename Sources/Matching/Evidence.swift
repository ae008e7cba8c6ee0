/// What one field says of a pair: how far it agrees, and how much that weighs.
public struct FieldEvidence: Sendable, Hashable {
  public let field: ComparedField
  /// A level of the field's own scale.
  public let level: UInt8
  let isBody: Bool
  /// In bits: 10 makes it about a thousand times more probable that the two are one, −10 a
  /// thousand times less.
  public let weight: Double
}

extension PairComparison {
  /// The fields compared, the heaviest first.
  func evidence(_ model: Model, isBody: Bool) -> [FieldEvidence] {
    (0..<ComparedField.capacity).filter { levels.bySlot[$0] != 255 }.map { slot in
      let nats = Double(model.weight(self, slot: slot))
      return FieldEvidence(
        field: ComparedField(slot: slot), level: levels.bySlot[slot], isBody: isBody,
        weight: (nats / 0.6931471805599453 * 10).rounded() / 10)
    }.sorted { (abs($0.weight), $1.field.slot) > (abs($1.weight), $0.field.slot) }
  }
}
