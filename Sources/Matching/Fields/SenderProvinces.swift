/// In which province rows are that do not name one.
///
/// It is the sender's, unless the row names a district that lies elsewhere: somebody moved. A
/// district of a name that several provinces have lies in the sender's, if that is one of them.
struct SenderProvinces {
  struct Row {
    var sender: Int32
    /// The places that the row's unit names, and the sender's, by level; −1 where it names none.
    var places: [Int32]
    var senderPlaces: [Int32]
  }

  /// By sender: the province that most of its rows name, or the sender itself; −1 for none.
  private var usual: [Int32: Int32]
  /// By district: the provinces in which it lies, be it that some text names them together or that
  /// many rows are from there; −1 where that is not known.
  private var homes: [Int32: Set<Int32>]

  /// One row in so many may name a district of another province.
  private static let fewest = 5

  init(_ rows: [Row]) {
    var counts: [Int32: [Int32: Int]] = [:]
    for row in rows {
      let named = row.places[0] >= 0 ? row.places[0] : row.senderPlaces[0]
      counts[row.sender, default: [:]][named, default: 0] += 1
    }
    usual = counts.compactMapValues { counts in
      counts.first { $0.value * 2 > counts.values.reduce(0, +) }?.key
    }
    var districts: [Int32: [Int32: Int]] = [:]
    for row in rows where row.places[1] >= 0 {
      let province = row.places[0] >= 0 ? row.places[0] : usual[row.sender] ?? -1
      districts[row.places[1], default: [:]][province, default: 0] += 1
    }
    homes = districts.mapValues { counts in
      let total = counts.values.reduce(0, +)
      return Set(counts.filter { $0.value * SenderProvinces.fewest >= total }.keys)
    }
    // A name that many provinces have, as Châu Thành, is frequent in none of them.
    for row in rows {
      for places in [row.places, row.senderPlaces] where places[0] >= 0 && places[1] >= 0 {
        homes[places[1], default: []].insert(places[0])
      }
    }
  }

  /// The number of the province; −1 where it is not known.
  func province(_ row: Row) -> Int32 {
    if row.places[0] >= 0 { return row.places[0] }
    let senders = usual[row.sender] ?? -1
    guard row.places[1] >= 0, senders >= 0, let homes = homes[row.places[1]] else { return senders }
    if homes.contains(senders) { return senders }
    return homes.count == 1 ? homes.first ?? -1 : -1
  }
}
