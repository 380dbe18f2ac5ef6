/// What happened about erasing a person's data by law (PROGRAMME 8; JOURNAL 19–21). Its lines are never
/// erased themselves: they are the record that it was done by two officers and rightly.
public enum ErasureEvent: Sendable, Hashable {
  /// `document`: the number of the person's request, or of what else asks for the erasure.
  case requested(scope: ErasureScope, basis: String, document: String)
  case requestWithdrawn(reason: String)
  case dossierErased(ErasureOrder)
  case caseErased(case: Int, ErasureOrder)

  var kind: EventKind {
    switch self {
    case .requested: .erasureRequested
    case .requestWithdrawn: .erasureWithdrawn
    case .dossierErased: .dossierErased
    case .caseErased: .caseErased
    }
  }

  /// What is blanked by it, and what of; nil where nothing is.
  public var order: (scope: ErasureScope, order: ErasureOrder)? {
    switch self {
    case .requested, .requestWithdrawn: nil
    case .dossierErased(let order): (.dossier, order)
    case .caseErased(let number, let order): (.caseNumbered(number), order)
    }
  }
}
