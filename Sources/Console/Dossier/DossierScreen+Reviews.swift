import Terminal
import TrustDesk
import TrustRegistry

/// Reviews of this creator's certificates, and complaints by others, with their clocks.
extension DossierScreen {
  func drawReviews(_ world: World, on canvas: inout Canvas) {
    guard !reviews.rows.isEmpty else {
      return empty(
        Phrase(vi: "Chưa có việc xem xét lại nào.", en: "No review so far."), world, on: &canvas)
    }
    let (list, below) = canvas.bounds.splitRows(at: -9)
    canvas.within(list) { reviews.draw(Self.reviewColumns(of: dossier), in: world, on: &$0) }
    guard let review = reviews.selected else { return }
    var paper = Paper(columns: canvas.columns - 2, in: world)
    paper.write(review, of: dossier)
    canvas.within(below.inset(rows: 0, columns: 1)) { paper.draw(on: &$0) }
  }

  private static func reviewColumns(of dossier: Dossier) -> [Column<Review>] {
    [
      Column(Phrase(vi: "Số", en: "No."), width: 3, alignment: .right) { review, _ in
        TableCell("\(review.number)")
      },
      Column(Phrase(vi: "Mở ngày", en: "Opened"), width: 10) { review, world in
        TableCell(world.day(review.openedOn))
      },
      Column(Phrase(vi: "Lý do", en: "Cause"), width: 24, weight: 2) { review, world in
        TableCell(world.words(review.cause.phrase(in: world.office)))
      },
      Column(Phrase(vi: "Tình trạng", en: "State"), width: 17) { review, world in
        TableCell(
          world.words(review.stage.phrase), review.isOpen ? world.theme.warning : world.theme.faint)
      },
      Column(Phrase(vi: "Thời hạn", en: "Due"), width: 16) { review, world in
        world.due(review.isOpen ? dossier.due(of: review, by: world.office.calendar) : nil)
      },
    ]
  }

  func drawComplaints(_ world: World, on canvas: inout Canvas) {
    guard !complaints.rows.isEmpty else {
      return empty(Phrase(vi: "Chưa có phản ánh nào.", en: "No complaint so far."), world, on: &canvas)
    }
    let (list, below) = canvas.bounds.splitRows(at: -9)
    canvas.within(list) { complaints.draw(Self.complaintColumns, in: world, on: &$0) }
    guard let complaint = complaints.selected else { return }
    var paper = Paper(columns: canvas.columns - 2, in: world)
    paper.write(complaint)
    canvas.within(below.inset(rows: 0, columns: 1)) { paper.draw(on: &$0) }
  }

  private static let complaintColumns: [Column<Complaint>] = [
    Column(Phrase(vi: "Số", en: "No."), width: 3, alignment: .right) { complaint, _ in
      TableCell("\(complaint.number)")
    },
    Column(Phrase(vi: "Ngày", en: "Day"), width: 10) { complaint, world in
      TableCell(world.day(complaint.report.day))
    },
    Column(Phrase(vi: "Về", en: "About"), width: 24, weight: 2) { complaint, world in
      TableCell(world.words(complaint.report.topic.phrase))
    },
    Column(Phrase(vi: "Tình trạng", en: "State"), width: 17) { complaint, world in
      TableCell(
        world.words(complaint.state.phrase), complaint.isOpen ? world.theme.warning : world.theme.faint)
    },
    Column(Phrase(vi: "Thời hạn", en: "Due"), width: 16) { complaint, world in
      world.due(complaint.isOpen ? complaint.nextDue(by: world.office.calendar) : nil)
    },
  ]
}

extension World {
  /// How long is left, by how much it presses.
  func due(_ due: Due?) -> TableCell {
    guard let due else { return TableCell("–", theme.faint) }
    let left = due.daysLeft(on: desk.today)
    let style = left.map { $0 < 0 ? theme.bad : $0 <= 3 ? theme.warning : .plain } ?? theme.faint
    return TableCell(words(due.phrase(on: desk.today)), style)
  }
}
