import TrustRegistry

/// Parts of the roster that screens begin with, found without looking into the other rows.
extension Roster {
  /// Who has or had a certificate.
  public var certified: [RosterLine] { lines(.certified) }

  /// Who has an undecided case.
  public var underReview: [RosterLine] { lines(.underReview) }

  /// Who ever applied to the alliance.
  public var allied: [RosterLine] { lines(.allied) }

  /// Who has an undecided appeal.
  public var appealing: [RosterLine] { lines(.appealing) }

  /// Every province that a creator has.
  public var provinces: Set<String> { Set(provinceCounts.keys) }

  /// How many creators each province has.
  public var provinceCounts: [String: Int] {
    var counts: [String: Int] = [:]
    if let archive {
      var ofPlace = [Int](repeating: 0, count: archive.record.provinces.count)
      for (place, province) in archive.index.column(.provinces, of: UInt16.self).enumerated()
      where Int(province) < ofPlace.count && !isFresh(place) { ofPlace[Int(province)] += 1 }
      for (place, count) in ofPlace.enumerated() where count > 0 {
        counts[archive.record.provinces[place]] = count
      }
    }
    for place in places where isFresh(place) && !gone.contains(place) {
      if let province = fresh(at: place)?.line.row.province { counts[province, default: 0] += 1 }
    }
    return counts
  }
}
