import TrustRegistry

/// What the creator's own record says on the day of the approval.
extension Examination {
  var fields: [FieldCode] {
    lines.reduce(into: []) { fields, line in
      switch line.event {
      case .creator(.registered(let particulars, _)): fields = particulars.fields
      case .creator(.amended(let amendment)): fields = amendment.fields ?? fields
      default: break
      }
    }
  }

  /// Breaches that were not overturned, and whether they are still pending.
  var breaches: [(day: Day, isPending: Bool)] {
    var known: [Int: (day: Day, isPending: Bool)] = [:]
    for line in lines {
      switch line.event {
      case .conduct(.breachRecorded(let number, let report)): known[number] = (report.day, report.pending)
      case .conduct(.breachConcluded(let number, .overturned, _, _)): known[number] = nil
      case .conduct(.breachConcluded(let number, .final, _, _)): known[number]?.isPending = false
      default: break
      }
    }
    return Array(known.values)
  }

  /// Compared as dates and never as counted days: a day that the earlier month lacks needs no rule then.
  func soils(_ breach: (day: Day, isPending: Bool), months: Int) -> Bool {
    if breach.isPending { return true }
    let (act, decision) = (breach.day.date, approval.at.day.date)
    let between = (decision.year - act.year) * 12 + decision.month - act.month
    return between < months || (between == months && act.day > decision.day)
  }

  /// Neither overlaps an earlier certificate of the class, nor was decided more than 60 days before its end.
  var isFollowedOn: Bool {
    let day = approval.at.day
    let earlier = lines.compactMap { line -> Certificate? in
      guard case .certificate(.approved(_, let earlier, _)) = line.event else { return nil }
      guard earlier.certificateClass == certificate.certificateClass else { return nil }
      let status = LifeOpinion(certificate: earlier, lines: lines).status(on: day)
      return status == .revoked ? nil : earlier
    }
    return earlier.allSatisfy { $0.validThrough < certificate.validFrom && day >= $0.validThrough - 60 }
      && (certificate.validFrom == day || earlier.contains { $0.validThrough + 1 == certificate.validFrom })
  }

  /// Consent to being certified stands on the day of the approval.
  var hasConsent: Bool {
    lines.reduce(false) { stands, line in
      switch line.event {
      case .consent(.given(.certification, let version, _, _, _)): stands || version >= 2
      case .consent(.withdrawn(.certification, _, _, _)): false
      default: stands
      }
    }
  }

  /// The person was identified in this case.
  var isProven: Bool {
    lines.contains {
      guard case .record(.proofRecorded(number, .person, _, _, _)) = $0.event else { return false }
      return true
    }
  }
}
