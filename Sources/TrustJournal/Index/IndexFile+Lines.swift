import TrustRegistry

/// Where each subject's lines stand in the journal.
extension IndexFile {
  /// The place of a subject in the table; nil for one without a line by then.
  public func place(of subject: Subject) -> Int? {
    let subjects = column(.subjects, of: UInt64.self)
    let place = subjects.partitioningIndex { !IndexFile.precedes($0, subject.code) }
    return place < subjects.count && subjects[place] == subject.code ? place : nil
  }

  /// Creators stand in the order of their numbers, whatever their letters.
  public static func precedes(_ left: UInt64, _ right: UInt64) -> Bool {
    let (one, other) = (left & (1 << 40 - 1), right & (1 << 40 - 1))
    return one == other ? left < right : one < other
  }

  public func subject(at place: Int) -> Subject? {
    let subjects = column(.subjects, of: UInt64.self)
    return subjects.indices.contains(place) ? Subject(code: subjects[place]) : nil
  }

  /// The numbers of a subject's lines, oldest first.
  public func lines(of subject: Subject) -> [Int] {
    guard let place = place(of: subject) else { return [] }
    let starts = column(.subjectStarts, of: UInt32.self)
    let lines = column(.subjectLines, of: UInt32.self)
    guard place + 1 < starts.count else { return [] }
    let range = Int(starts[place])..<max(Int(starts[place]), Int(starts[place + 1]))
    guard range.upperBound <= lines.count else { return [] }
    return lines[range].map { Int($0) }
  }

  /// K of a subject's last line by then; 0 without one.
  public func count(of subject: Subject) -> Int {
    guard let place = place(of: subject) else { return 0 }
    let starts = column(.subjectStarts, of: UInt32.self)
    return place + 1 < starts.count ? Int(starts[place + 1]) - Int(starts[place]) : 0
  }

  /// Where a line begins in the journal; nil for one behind the index.
  public func offset(ofLine sequence: Int) -> Int? {
    let offsets = column(.lineOffsets, of: UInt64.self)
    return offsets.indices.contains(sequence - 1) ? Int(truncatingIfNeeded: offsets[sequence - 1]) : nil
  }

  /// Whoever may hold an account of this hash.
  public func holders(ofHash hash: UInt64) -> [Subject] {
    found(hash, in: .accounts).compactMap { place in
      let subjects = column(.accountSubjects, of: UInt32.self)
      return subjects.indices.contains(place) ? subject(at: Int(subjects[place])) : nil
    }
  }

  /// Lines that may bear a request, by number.
  public func lines(ofRequest request: UInt64) -> [Int] {
    let lines = column(.requestLines, of: UInt32.self)
    return found(request, in: .requests).filter(lines.indices.contains).map { Int(lines[$0]) }
  }

  private func found(_ number: UInt64, in section: IndexSection) -> Range<Int> {
    let numbers = column(section, of: UInt64.self)
    let start = numbers.partitioningIndex { $0 >= number }
    return start..<(numbers[start...].firstIndex { $0 != number } ?? numbers.count)
  }
}
