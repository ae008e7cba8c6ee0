import Sheets
import Testing

@Suite struct SharedTests {
  @Test func aChangedCopyLeavesTheOthersAlone() {
    var first = Shared([1, 2])
    let second = first
    first.value.append(3)
    #expect(first.value == [1, 2, 3])
    #expect(second.value == [1, 2])
  }

  @Test func changesOfASoleHolderStay() {
    var only = Shared("a")
    for letter in ["b", "c"] { only.value += letter }
    #expect(only.value == "abc")
  }
}
