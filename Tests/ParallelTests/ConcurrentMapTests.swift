import Parallel
import Testing

@Suite struct ConcurrentMapTests {
  @Test(arguments: [0, 1, 2, 3, 64, 1_000, 70_001], [1, 2, 3, 16])
  func resultsStandInTheOrderOfTheElements(count: Int, threads: Int) {
    let results = concurrentMap(Array(0..<count), threads: threads) { $0 * 3 }
    #expect(results == (0..<count).map { $0 * 3 })
  }

  @Test(arguments: [0, 1, 2, 1_000, 70_001], [1, 2, 16])
  func elementsAreChangedWhereTheyStand(count: Int, threads: Int) {
    var words = (0..<count).map { ["\($0)"] }
    let lengths = concurrentUpdate(&words, threads: threads) { word in
      word.append("!")
      return word[0].count
    }
    #expect(words == (0..<count).map { ["\($0)", "!"] })
    #expect(lengths == (0..<count).map { "\($0)".count })
  }

  @Test func otherCopiesStayAsTheyAre() {
    var numbers = Array(0..<1_000)
    let before = numbers
    _ = concurrentUpdate(&numbers, threads: 2) { $0 += 1 }
    #expect(before == Array(0..<1_000))
    #expect(numbers == Array(1...1_000))
  }

  @Test(arguments: [1, 2, 1_000])
  func elementsMayBeTakenOneByOne(length: Int) {
    let results = concurrentMap(Array(0..<777), threads: 3, blockLength: length) { $0 + 1 }
    #expect(results == Array(1...777))
  }

  @Test(arguments: [1, 2])
  func twoThingsAreDoneEach(threads: Int) {
    let (sum, text) = concurrently(threads: threads) {
      (1...100).reduce(0, +)
    } _: {
      "both"
    }
    #expect(sum == 5_050)
    #expect(text == "both")
  }

  @Test(arguments: [0, 1, 8_191, 8_192, 8_193, 50_000])
  func blocksCoverARangeOnce(count: Int) {
    let blocks = (3..<3 + count).inBlocks
    #expect(blocks.flatMap { Array($0) } == Array(3..<3 + count))
    #expect(blocks.count == (count + 8_191) / 8_192)
  }

  @Test func aTransformationMayMapOnSeveralThreadsItself() {
    let sums = concurrentMap(Array(0..<40), threads: 4) { outer in
      concurrentMap(Array(0..<500), threads: 4) { $0 * outer }.reduce(0, +)
    }
    #expect(sums == (0..<40).map { $0 * 499 * 250 })
  }
}
