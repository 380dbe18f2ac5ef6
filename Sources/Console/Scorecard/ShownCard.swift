import TrustRegistry

/// A scorecard as the screen shows it, with its deductions to walk through.
struct ShownCard {
  var card: Scorecard
  var table = TableView<DeductionRow>()

  init(_ card: Scorecard) {
    self.card = card
    table.restart(card.entries.map(DeductionRow.init))
    table.move(to: card.entries.count - 1)
  }

  /// The same card, looked at again.
  mutating func show(_ card: Scorecard) {
    let grew = card.entries.count > self.card.entries.count
    self.card = card
    table.show(card.entries.map(DeductionRow.init))
    if grew { table.move(to: card.entries.count - 1) }
  }
}

/// A deduction in the list.
struct DeductionRow: Identifiable, Sendable {
  let entry: DeductionEntry

  init(_ entry: DeductionEntry) { self.entry = entry }

  var id: Int { entry.deduction.number }
}
