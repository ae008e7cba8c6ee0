import Testing

@testable import RegisterWriting

/// What a piece becomes depends on its bytes alone, not on what the memory held before.
@Suite struct DeflatingTests {
  /// Row markup as a register has it, of a length of its own each time.
  private func markup(_ random: inout some RandomNumberGenerator) -> [UInt8] {
    let words = ["Nguyễn", "Vàng", "A", "Páo", "Phòng", "Y tế", "ĐẠT", "CHỜ XÁC NHẬN"]
    var text = ""
    for row in 1...Int.random(in: 1...300, using: &random) {
      text += "<row r=\"\(row)\" spans=\"1:9\">"
      for column in "ABCDEF" {
        let word = words.randomElement(using: &random)!
        text += "<c r=\"\(column)\(row)\" s=\"4\" t=\"inlineStr\"><is><t>\(word)</t></is></c>"
      }
      text += "</row>"
    }
    return Array(text.utf8)
  }

  /// Leaves small numbers in the memory that is handed out next.
  private func soil(_ random: inout some RandomNumberGenerator) {
    for _ in 0..<20 {
      let length = Int.random(in: 1_000...60_000, using: &random)
      let numbers = [UInt16](repeating: .random(in: 1...20, using: &random), count: length)
      #expect(numbers.count == length)
    }
  }

  @Test func givesTheSameBytesWhateverTheMemoryHeld() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<200 {
      let bytes = markup(&random)
      let first = DeflatedPiece(bytes)
      for _ in 0..<4 {
        soil(&random)
        let isSame = DeflatedPiece(bytes).deflated == first.deflated
        #expect(isSame)
      }
    }
  }
}
