/// What an officer asks for. Imperative; decided into events, or refused.
public enum Command: Sendable, Hashable {
  case office(OfficeCommand)
  case creator(CreatorCommand)
  case procedure(ProcedureCommand)
  case consent(ConsentCommand)
  case record(RecordCommand)
  case analysis(AnalysisCommand)
  case fee(FeeCommand)
  case scoring(ScoringCommand)
  case conduct(ConductCommand)
  case review(ReviewCommand)
  case measure(MeasureCommand)
  case complaint(ComplaintCommand)
  case certificate(CertificateCommand)
  case alliance(AllianceCommand)
  case erasure(ErasureCommand)
  case assignment(AssignmentCommand)
  case privacy(PrivacyCommand)
  case appeal(AppealCommand)

  /// What must be known of other creators before it is decided.
  public var questions: [Question] {
    switch self {
    case .creator(let command): command.questions
    case .assignment(let command): command.questions
    default: []
    }
  }
}
