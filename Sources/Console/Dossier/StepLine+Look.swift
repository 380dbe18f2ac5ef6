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
