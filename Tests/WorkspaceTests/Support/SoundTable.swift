import Exchange
import KankeiTestSupport

/// A file without fault, of made-up records of 鶴岡市 in the second quarter of 2024.
struct SoundTable {
  let dataset: DatasetID
  var header: [String]
  var rows: [[String]]
  /// Columns by what they hold.
  let municipality: Int
  let day: Int
  let measure: Int
  let key: Int?

  init(_ dataset: DatasetID, _ random: inout SeededGenerator) {
    self.dataset = dataset
    let days = (0..<(14 + random.below(10))).map { _ in
      "2024-0\(7 + random.below(3))-\(10 + random.below(18))"
    }
    switch dataset {
    case .participants:
      header = ["市町村", "実施日", "取組", "参加者番号", "人数", "居住地"]
      rows = days.enumerated().map { index, day in
        ["062031", day, "研修会", "P\(1_000 + index)", "1", random.element(of: Self.places)]
      }
      (municipality, day, key, measure) = (0, 1, 3, 4)
    case .events:
      header = ["イベントID", "市町村", "名称", "種類", "開始日", "参加者数", "うち県外"]
      rows = days.enumerated().map { index, day in
        let attendees = 1_010 + random.below(900)
        return [
          "E\(100 + index)", "062031", "催し\(index)", "研修会", day, "\(attendees)",
          "\(3 + random.below(90))",
        ]
      }
      (municipality, day, key, measure) = (1, 4, 0, 5)
    case .migrations, .matches:
      header = ["市町村", "移住日", "組", "人", "移住元"]
      rows = days.enumerated().map { index, day in
        ["062031", day, "1", "\(2 + index % 4)", random.element(of: Self.places)]
      }
      (municipality, day, key, measure) = (0, 1, nil, 3)
    }
  }

  private static let places = ["東京都", "宮城県", "大阪府", "北海道", "福岡県"]

  /// The measure's cells as numbers.
  var numbers: [Int] { rows.compactMap { $0.indices.contains(measure) ? Int($0[measure]) : nil } }

  var text: String {
    ([header] + rows).map { $0.joined(separator: ",") + "\r\n" }.joined()
  }
}
