import Terminal
import TrustDesk
import TrustRegistry

/// What screens wish for, done.
extension Application {
  mutating func grant(_ wish: Wish) {
    switch wish {
    case .stay: break
    case .open(let screen): push(screen)
    case .replace(let screen):
      stack.removeLast()
      push(screen)
    case .back: goBack()
    case .show(let main): show(main)
    case .perform(let errand): perform(errand)
    case .say(let phrase): status = Status(text: world.words(phrase), isRefusal: false)
    case .warn(let phrase):
      status = Status(text: world.words(phrase), isRefusal: false, isWarning: true)
    case .refuse(let phrase):
      status = Status(text: world.words(phrase), isRefusal: true)
      bells += 1
    case .press(let press):
      goBack()
      layOut()
      self.press(press)
    case .help: push(HelpScreen(about: top, in: world))
    case .palette: push(PaletteScreen(about: top, in: world))
    case .switchOfficer: push(OfficerScreen(in: world))
    case .sit(let name): sit(name)
    case .switchLanguage:
      world.language = world.language == .vietnamese ? .english : .vietnamese
      refresh()
      status = Status(text: world.words(Words.spokenLanguage), isRefusal: false)
    case .redraw:
      follow()
      refresh()
    case .quit: quit()
    case .all(let wishes): for wish in wishes { grant(wish) }
    }
  }

  private mutating func push(_ screen: any Screen) {
    stack.append(screen)
    layOut()
    top.refresh(in: world)
    noteSubject()
  }

  private mutating func quit() {
    guard stack.contains(where: \.isUnsaved), !isWarned else {
      ending = .quit
      return
    }
    isWarned = true
    grant(.warn(Words.quitting))
  }

  private mutating func goBack() {
    if stack.count > 1 { stack.removeLast() }
  }

  /// Lists are found as they were left. Dossier and scorecard open upon the list that is shown; one that is
  /// open already comes up again.
  private mutating func show(_ target: MainScreen) {
    while top.isOverlay { stack.removeLast() }
    if target.isAboutOne {
      let found = stack.lastIndex { MainScreen(of: $0) == target && $0.subject == world.atHand }
      if let found {
        stack.removeSubrange((found + 1)...)
      } else if let screen = target.open(in: world) {
        push(screen)
      } else {
        grant(.refuse(Words.nobodyAtHand))
      }
      return
    }
    roots[main] = stack[0]
    guard let screen = roots[target] ?? target.open(in: world) else { return }
    main = target
    stack = []
    push(screen)
  }

  private mutating func perform(_ errand: Errand) {
    if let obstacle = world.actingObstacle { return grant(.refuse(obstacle)) }
    if let file = errand.file { return handOut(errand, into: file) }
    do throws(Setback) {
      finish(errand, by: try world.perform(errand.acts))
    } catch {
      turnDown(error, since: errand.acts.first?.seen)
    }
  }

  /// - Parameter file: where what was handed out stands.
  mutating func finish(_ errand: Errand, by entries: [Entry], in file: String? = nil) {
    let outcome = world.words(errand.outcome(entries, world)) + (file.map { " " + $0 } ?? "")
    refresh()
    status = Status(text: outcome, isRefusal: false)
    grant(errand.then(world))
    nameWhom(errand, outcome)
  }

  /// - Parameter seen: the revision of the dossier that was acted upon; nil where it did not matter.
  mutating func turnDown(_ setback: Setback, since seen: Int? = nil) {
    // Others may have written what stood in the way.
    if edition != world.desk.edition { refresh() }
    bells += 1
    if top.turnedDown(setback, in: world) { return }
    let told = world.meanwhile(setback, since: seen)
    status = Status(text: world.words(told ?? setback.phrase(in: world.desk.office)), isRefusal: true)
  }

  /// Where somebody else is on the screen by now, the outcome names whom it is about.
  private mutating func nameWhom(_ errand: Errand, _ outcome: String) {
    guard let id = errand.acts.first?.about, let next = top.subject, next != id, status?.text == outcome,
      let name = world.desk.dossier(id)?.displayName, !outcome.contains(name)
    else { return }
    status?.text = "\(name): \(outcome)"
  }

  private mutating func sit(_ name: String) {
    guard let seat = world.officers.first(where: { $0.name == name }) else { return }
    world.sit(at: seat)
    goBack()
    refresh()
    grant(.say(Words.seated(world.desk.officer?.name ?? name)))
  }
}
