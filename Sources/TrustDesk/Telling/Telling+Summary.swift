import TrustJournal
import TrustRegistry

/// The programme at a glance.
extension Telling {
  public func json(_ summary: Summary) -> String {
    line([
      "day": .day(summary.day), "creators": .integer(summary.creators),
      "openCases": .integer(summary.openCases),
      "flow": .list(summary.flow) { flow in
        [
          "step": .integer(flow.step), "waiting": .integer(flow.waiting?.count ?? 0),
          "medianDaysWaiting": .maybe(flow.waiting?.median),
          "longestDaysWaiting": .maybe(flow.waiting?.greatest),
          "done": .integer(flow.taken?.count ?? 0), "medianDaysTaken": .maybe(flow.taken?.median),
        ]
      },
      "deadlines": .object(object(summary.deadlines)), "scores": .object(object(summary.scores)),
      "certificates": .list(summary.certificates) { counted in
        [
          "class": .text(counted.certificateClass.rawValue), "inForce": .integer(counted.inForce),
          "statuses": .object(statuses(of: counted)),
        ]
      },
      "memberships": .object(states(in: summary)),
    ])
  }

  private func object(_ deadlines: Deadlines) -> BodyObject {
    object(deadlines.all).followed(by: [
      "kinds": .list(deadlines.rows) { row in
        let head: BodyObject = ["kind": .text(row.kind.name)]
        return head.followed(by: object(row.count))
      }
    ])
  }

  private func object(_ count: Deadlines.Count) -> BodyObject {
    [
      "overdue": .integer(count.overdue), "within7Days": .integer(count.near),
      "later": .integer(count.later), "unknownYear": .integer(count.unknown),
    ]
  }

  private func object(_ histogram: ScoreHistogram) -> BodyObject {
    [
      "count": .integer(histogram.scores?.count ?? 0), "mean": .tenths(histogram.scores?.mean),
      "median": .maybe(histogram.scores?.median),
      "bins": .list(Array(histogram.bins.enumerated())) { bin in
        let range = histogram.range(bin.offset)
        return [
          "from": .integer(range.lowerBound), "through": .integer(range.upperBound),
          "count": .integer(bin.element),
          "thresholdOf": .texts((histogram.thresholds[bin.offset] ?? []).map(\.rawValue)),
        ]
      },
    ]
  }

  /// Stages of expiring are told together; every status is there, with nought where there is none.
  private func statuses(of counted: ClassCount) -> BodyObject {
    var object = BodyObject()
    for name in CertificateStatus.names {
      object.append(name, .integer(counted.count(named: name)))
    }
    return object
  }

  private func states(in summary: Summary) -> BodyObject {
    var object = BodyObject()
    for state in Membership.State.allCases {
      object.append(state.rawValue, .integer(summary.memberships[state] ?? 0))
    }
    return object
  }
}
