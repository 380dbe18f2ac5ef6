/// What a figure is to be: by itself, or against its peer's in the same run.
public enum Aim: Sendable, Hashable {
  case atMost(Double)
  case atLeast(Double)
  /// Times the peer's.
  case ratioAtMost(Double)
  case ratioAtLeast(Double)

  func isMet(by measurement: Measurement) -> Bool? {
    switch self {
    case .atMost(let limit): measurement.median.map { $0 <= limit }
    case .atLeast(let limit): measurement.median.map { $0 >= limit }
    case .ratioAtMost(let limit): measurement.ratio.map { $0 <= limit }
    case .ratioAtLeast(let limit): measurement.ratio.map { $0 >= limit }
    }
  }

  var text: String {
    switch self {
    case .atMost(let limit): "≤ " + Figure.text(limit)
    case .atLeast(let limit): "≥ " + Figure.text(limit)
    case .ratioAtMost(let limit): "≤ " + Figure.text(limit) + "×"
    case .ratioAtLeast(let limit): "≥ " + Figure.text(limit) + "×"
    }
  }
}
