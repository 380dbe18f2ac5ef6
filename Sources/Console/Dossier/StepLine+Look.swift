import Terminal
import TrustDesk
import TrustRegistry

extension StepLine {
  /// How long there is, overdue in red; blank where no clock runs.
  @MainActor
  func due(in world: World) -> TableCell {
    guard let clock else { return TableCell("") }
    let due = world.office.calendar.due(clock.limit, from: clock.anchor)
    let left = due.daysLeft(on: world.desk.today)
    let style = left.map { $0 < 0 ? world.theme.bad : $0 < 3 ? world.theme.warning : .plain }
    return TableCell(world.words(due.phrase(on: world.desk.today)), style ?? world.theme.faint)
  }

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
