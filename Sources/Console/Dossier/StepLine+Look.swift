import Terminal
import TrustDesk
import TrustRegistry

extension StepLine {
  var mark: String {
    switch state {
    case .done: "✓"
    case .ready: "•"
    case .returned: "↺"
    case .waiting: "·"
    }
  }

  func style(_ theme: Theme) -> Style {
    switch state {
    case .done: theme.good
    case .ready: theme.accent + .bold
    case .returned: theme.warning
    case .waiting: theme.faint
    }
  }
}

extension Office {
  /// The step's name without its number.
  func newestStepName(_ number: Int) -> Phrase {
    scheme?.step(number)?.name ?? Phrase(vi: "Bước \(number)", en: "Step \(number)")
  }
}
