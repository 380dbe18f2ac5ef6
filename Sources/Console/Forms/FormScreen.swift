import Terminal
import TrustDesk
import TrustRegistry

/// A form being filled in: Enter accepts a field and goes on, the last one saves; going back is always
/// possible.
struct FormScreen: Screen {
  static let keys: [KeyBinding<FormScreen>] = [
    KeyBinding(
      .key(.enter), .key(.tab), .key(.down), label: Phrase(vi: "Tiếp", en: "Next"),
      help: Phrase(
        vi: "Nhận ô này và sang ô sau; ở ô cuối, Enter lưu biểu mẫu.",
        en: "Accept the field and go on; on the last one Enter saves the form."),
      run: { screen, world in screen.goForward(in: world) }),
    KeyBinding(
      .key(.backTab), .key(.up), label: Phrase(vi: "Ô trước", en: "Field before"),
      help: Phrase(vi: "Về ô trước, không kiểm tra gì.", en: "To the field before; nothing is checked."),
      run: { screen, _ in screen.goBack() }),
    KeyBinding(
      .key(.function(10)), label: Phrase(vi: "Lưu", en: "Save"),
      help: Phrase(vi: "Lưu biểu mẫu từ bất cứ ô nào.", en: "Save the form from any field."),
      run: { screen, world in screen.save(in: world) }),
    KeyBinding(
      .key(.escape), label: Phrase(vi: "Bỏ", en: "Leave"),
      help: Phrase(
        vi: "Rời biểu mẫu; nếu đã nhập thì nhấn hai lần.",
        en: "Leave the form; press twice when something was filled in."),
      run: { screen, _ in screen.leave() }),
  ]

  var form: Form
  private(set) var focus = 0
  private var isWarned = false
  private let blank: [[String]]

  init(_ form: Form) {
    self.form = form
    blank = form.fields.map(\.content)
  }

  var subject: CreatorID? { form.subject }
  var isTyping: Bool { true }
  var isUnsaved: Bool { form.fields.map(\.content) != blank }

  func title(in world: World) -> String { world.words(form.title) }

  func note(in world: World) -> String { "\(focus + 1)/\(form.fields.count)" }

  mutating func update(_ input: Input, in world: World) -> Wish? {
    if input != .key(.escape) { isWarned = false }
    if let wish = press(input, in: world) { return wish }
    return form.fields[focus].take(input) ? .stay : nil
  }

  private mutating func goForward(in world: World) -> Wish {
    guard form.fields[focus].accept(in: world) else { return .stay }
    guard focus == form.fields.count - 1 else {
      focus += 1
      return .stay
    }
    return save(in: world)
  }

  private mutating func goBack() -> Wish {
    focus = max(0, focus - 1)
    return .stay
  }

  /// Every field is checked, and the first that will not do gets the keys.
  private mutating func save(in world: World) -> Wish {
    for index in form.fields.indices where !form.fields[index].accept(in: world) {
      focus = index
      return .stay
    }
    let answers = FormAnswers(fields: form.fields, seen: form.seen, today: world.desk.today)
    return .perform(
      Errand(form.acts(answers, world), into: form.file(answers), then: form.then, outcome: form.outcome))
  }

  private mutating func leave() -> Wish {
    guard isUnsaved, !isWarned else { return .back }
    isWarned = true
    return .warn(
      Phrase(
        vi: "Nhấn Esc lần nữa để bỏ những gì đã nhập.", en: "Press Esc once more to drop what was filled in.")
    )
  }

  /// What was typed stays; the refusal stands where it belongs. Of what others changed meanwhile one is told
  /// once: to save again is to mean it.
  mutating func turnedDown(_ setback: Setback, in world: World) -> Bool {
    if case .changedMeanwhile(let id) = setback, form.seen != nil {
      form.seen = world.desk.dossier(id)?.revision
    }
    guard case .refused(let refusal) = setback, let name = refusal.field,
      let index = form.fields.firstIndex(where: { $0.name == name })
    else { return false }
    form.fields[index].error = setback.phrase(in: world.desk.office)
    focus = index
    return true
  }
}
