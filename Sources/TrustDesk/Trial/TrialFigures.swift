import Glibc
import TrustRegistry

/// Ratios of public counts as real Vietnamese TikTok accounts have them: log-normal through the median and
/// the 5th and 95th percentiles measured on 7,546 posts of May–June 2025.
enum TrialFigures {
  private static let ratios: [(name: String, low: Double, median: Double, high: Double)] = [
    ("thích/xem", 1.6, 5.5, 17.1), ("bình luận/thích", 0.27, 0.99, 5.1), ("chia sẻ/thích", 0.9, 4.0, 70),
    ("lưu/thích", 2.1, 5.1, 12.9), ("xem/người theo dõi", 0.5, 9.8, 270),
  ]

  /// As `Tỷ lệ: thích/xem 5,5 %; bình luận/thích 0,9 %`.
  static func sentence(_ generator: inout SplitMix) -> String {
    var parts: [String] = []
    for ratio in ratios {
      let spread = log(ratio.high / ratio.low) / 3.29
      let value = TrialPeople.logNormal(median: ratio.median, spread: spread, &generator)
      let tenths = max(1, Int((value * 10).rounded()))
      parts.append("\(ratio.name) \(tenths / 10),\(tenths % 10) %")
    }
    return "Tỷ lệ: " + parts.joined(separator: "; ")
  }
}
