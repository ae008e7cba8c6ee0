import Parallel
import Testing

@Suite struct ConcurrentMapTests {
  @Test(arguments: [0, 1, 2, 3, 64, 1_000, 70_001], [1, 2, 3, 16])
  func resultsStandInTheOrderOfTheElements(count: Int, threads: Int) {
    let results = concurrentMap(Array(0..<count), threads: threads) { $0 * 3 }
    #expect(results == (0..<count).map { $0 * 3 })
  }

  @Test func aTransformationMayMapOnSeveralThreadsItself() {
    let sums = concurrentMap(Array(0..<40), threads: 4) { outer in
      concurrentMap(Array(0..<500), threads: 4) { $0 * outer }.reduce(0, +)
    }
    #expect(sums == (0..<40).map { $0 * 499 * 250 })
  }
}
