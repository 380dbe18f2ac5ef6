import TrustDesk
import TrustRegistry

/// The next act of a review and of a complaint.
extension StepAct {
  private static func first(_ acts: [StepAct]) -> StepAct? { acts.first { $0.obstacle == nil } ?? acts.first }

  /// Nil where the review is closed.
  static func next(_ review: Review, on dossier: Dossier, in world: World) -> StepAct? {
    let number = review.number
    let close = StepAct(
      label: Phrase(vi: "kết thúc việc xem xét", en: "close the review"),
      obstacle: ReviewForms.closeObstacle(dossier, about: number, in: world),
      form: { ReviewForms.close(dossier, about: number, in: world) })
    switch review.stage {
    case .opened:
      let notify = StepAct(
        label: Phrase(vi: "ghi thông báo đã gửi", en: "record the notice"),
        obstacle: ReviewForms.noticeObstacle(dossier, about: number, in: world),
        form: { ReviewForms.notify(dossier, about: number, in: world) })
      return first([notify, close])
    case .noticed:
      let hear = StepAct(
        label: Phrase(vi: "ghi buổi làm việc", en: "record the hearing"),
        obstacle: ReviewForms.hearObstacle(dossier, about: number, in: world),
        form: { ReviewForms.hear(dossier, about: number, in: world) })
      return first([hear, close])
    case .heard:
      // A measure is the graver way: where none was taken yet, the line below names the key to it.
      return close
    case .closed: return nil
    }
  }

  /// Nil where the complaint is answered.
  static func next(_ complaint: Complaint, on dossier: Dossier, in world: World) -> StepAct? {
    guard complaint.isOpen else { return nil }
    let number = complaint.number
    let answer = StepAct(
      label: Phrase(vi: "trả lời phản ánh", en: "answer the complaint"),
      obstacle: ComplaintForms.answerObstacle(dossier, about: number, in: world),
      form: { ComplaintForms.answer(dossier, about: number, in: world) })
    guard complaint.acknowledgement == nil else { return answer }
    let acknowledge = StepAct(
      label: Phrase(vi: "xác nhận đã nhận", en: "acknowledge it"),
      obstacle: ComplaintForms.acknowledgeObstacle(dossier, about: number, in: world),
      form: { ComplaintForms.acknowledge(dossier, about: number, in: world) })
    return first([acknowledge, answer])
  }
}

extension DossierScreen {
  /// What Enter does on the review or the complaint that is chosen; nil on every other part, and where the
  /// matter is over.
  func matterAct(in world: World) -> StepAct? {
    switch section {
    case .reviews: reviews.selected.flatMap { StepAct.next($0, on: dossier, in: world) }
    case .complaints: complaints.selected.flatMap { StepAct.next($0, on: dossier, in: world) }
    default: nil
    }
  }

  /// The line below the list: what Enter does, and where a review was heard and nothing taken, the other way.
  func matterHint(in world: World) -> String? {
    guard let act = matterAct(in: world) else { return nil }
    guard act.obstacle == nil else { return act.obstacle.map { world.words($0) } }
    var more = ""
    if section == .reviews, let review = reviews.selected, dossier.measures(in: review).isEmpty,
      MeasureForms.suspendObstacle(dossier, in: world) == nil
    {
      more = world.words(Phrase(vi: " · x: biện pháp", en: " · x: measures"))
    }
    return "Enter: " + world.words(act.label) + more
  }
}
