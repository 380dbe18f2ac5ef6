import TrustRegistry

extension Desk {
  /// Tells what an import would do now; writes nothing. A row that this officer may not import is left aside.
  public func preview(_ file: CreatorImport) -> ImportReport { check(file).report }

  /// Looks through the whole file before anything is written (JOURNAL 18): what an import would do now, and
  /// every row that is bad in itself, says again or otherwise what an earlier row said, or meets a rule.
  public func check(
    _ file: CreatorImport, progress: (ImportProgress) -> Void = { _ in }
  ) -> ImportCheck {
    var rows = CreatorRows(of: file.file)
    var check = look(through: &rows, of: file, progress)
    if rows.isRevised {
      // Lines of JSON tell their columns one by one: with all of them known the first mean something else.
      rows = CreatorRows(of: file.file, columns: rows.columns)
      check = look(through: &rows, of: file, progress)
    }
    return check
  }

  private func look(
    through rows: inout CreatorRows, of file: CreatorImport, _ progress: (ImportProgress) -> Void
  ) -> ImportCheck {
    var check = ImportCheck()
    check.stamp = file.file.source.stamp
    var repeats = RowRepeats()
    let rules = ImportRules(of: book.registry, for: officerID, on: clock.now)
    let size = file.file.source.count
    while let row = rows.next() {
      switch repeats.meet(row, in: rows) {
      case .repeats: check.passedOver.insert(row.line)
      case .contradicts(let line): rows.report(row.line, nil, .contradictsLine(line))
      case .new:
        do throws(Unreadable) {
          let plan = checked(try CreatorImport.Row(row, file.words), file.defaults, rules)
          check.report.count(plan)
          check.rows += 1
        } catch {
          rows.report(row.line, nil, error)
        }
      }
      if row.line & 0xFFF == 0 {
        progress(ImportProgress(done: rows.place.offset, total: size, isChecking: true))
      }
    }
    progress(ImportProgress(done: size, total: size, isChecking: true))
    if !rows.isReadable { check.report = ImportReport() }
    check.report.halt = rows.fault.map { .unreadable($0) }
    check.columns = rows.columns
    check.report.skipped = (check.report.skipped + rows.problems).sorted { $0.line < $1.line }
    for problem in check.report.skipped { check.passedOver.insert(problem.line) }
    return check
  }

  /// The plan of a row, unless a rule stands in its way. What stands in this officer's way everywhere is no
  /// row's fault: the import itself will say it, once.
  private func checked(
    _ row: CreatorImport.Row, _ defaults: CreatorImport.Defaults, _ rules: ImportRules
  ) -> RowPlan {
    let plan = book.registry.plan(row, defaults)
    guard let officerID else { return plan }
    do throws(Setback) {
      switch plan {
      case .register(let act): try rules.check(act)
      case .update(let acts): _ = try propose(acts, by: officerID, at: clock.now, request: nil)
      case .unchanged, .impossible: break
      }
    } catch {
      switch error {
      case .refused(.roleMissing), .refused(.roleUnconfirmed), .frozen(.office): break
      default: return .impossible(RowProblem(line: row.line, column: nil, reason: error.phrase(in: office)))
      }
    }
    return plan
  }
}

extension Unreadable {
  static func contradictsLine(_ line: Int) -> Unreadable {
    Unreadable(
      vi: "cùng tài khoản với dòng \(line) nhưng nội dung khác; hãy giữ lại một dòng",
      en: "has the same account as line \(line) but tells something else; keep one of the two")
  }
}
