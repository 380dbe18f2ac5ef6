import Terminal
import Testing
import TrustDesk
import TrustRegistry

@testable import Console

/// Filling in forms: forward with a check, back without, and nothing typed is ever lost.
@MainActor
@Suite struct FormTests {
  let registry: SampleRegistry

  init() throws { registry = try SampleRegistry.inhabited() }

  private func form(_ test: ScreenTest) -> FormScreen? { test.application.top as? FormScreen }

  private func text(_ test: ScreenTest, _ name: FieldName) -> String? {
    form(test)?.form.fields.first { $0.name == name }?.entry.text
  }

  /// The dossier of Lê Bảo An, whose case wants steps 3, 5 and 6.
  private func opened(as officer: OfficerID = SampleRegistry.staff) -> ScreenTest {
    let test = ScreenTest(registry, as: officer)
    test.press(.enter)
    return test
  }

  @Test func aStepIsRecorded() {
    let test = opened()
    test.type("b").press(.enter).type("Đã đối chiếu").press(.enter).type("77/A05").press(.enter)
    #expect(test.status == "Đã ghi bước.")
    #expect(form(test) == nil)
    let steps = test.world.desk.dossier(CreatorID(kind: .opinionLeader, number: 3))?.openCase?.steps
    #expect(steps?.last?.step == 6)
    #expect(steps?.last?.note == "Đã đối chiếu")
  }

  @Test func anEmptyFieldIsNotLeftForwardButBack() {
    let test = opened()
    test.type("b").press(.enter).press(.enter)
    #expect(form(test)?.focus == 1)
    #expect(form(test)?.form.fields[1].error != nil)
    #expect(test.application.bells == 0)
    test.press(.up)
    #expect(form(test)?.focus == 0)
  }

  @Test func savingFromAnywhereFindsTheFieldThatIsMissing() {
    let test = opened()
    test.type("p").press(.function(10))
    #expect(form(test)?.focus == 0)
    test.type("t").press(.function(10))
    #expect(form(test)?.focus == 1)
    #expect(text(test, .day) == "21/11/2026")
  }

  @Test func aRefusalKeepsWhatWasTyped() throws {
    let test = opened()
    test.type("a").press(.enter).type("bacsiduc").press(.enter).type("10K").press(.enter)
    let form = try #require(self.form(test))
    #expect(form.focus == 1, "the account is somebody else's")
    #expect(form.form.fields[1].error?.vi.contains("KOL-000002") == true)
    #expect(text(test, .handle) == "bacsiduc")
    #expect(text(test, .followers) == "10K")
    #expect(test.application.bells == 1)
    #expect(test.text().contains("✗"))
  }

  @Test func aChangeMeanwhileIsToldOnceAndKeepsTheForm() throws {
    let test = opened()
    test.type("e").type(" (mới)")
    let id = CreatorID(kind: .opinionLeader, number: 3)
    try test.elsewhere(Act(.creator(.amend(Amendment(province: "Cần Thơ"))), about: id))
    test.press(.function(10))
    #expect(test.application.status?.isRefusal == true)
    #expect(text(test, .name) == "Lê Bảo An (mới)")
    test.press(.function(10))
    #expect(form(test) == nil)
    #expect(test.world.desk.dossier(id)?.particulars?.name == "Lê Bảo An (mới)")
  }

  @Test func leavingAHalfTypedFormTakesTwoEscapes() {
    let test = opened()
    test.type("p").press(.escape)
    #expect(form(test) == nil, "an empty one takes one")
    test.type("p").type("5").press(.escape)
    #expect(form(test) != nil)
    #expect(test.application.bells == 0)
    test.press(.escape)
    #expect(form(test) == nil)
  }

  @Test func theNextSubjectComesByItself() {
    let test = opened()
    test.type("t")
    for mark in ["85", "60", "91"] {
      #expect(form(test) != nil)
      test.press(.enter).type(mark).press(.enter)
      if text(test, .document) == "" {
        test.press(.enter).type("BB-7").press(.enter)
      } else {
        test.press(.enter, .enter)
      }
    }
    #expect(form(test) == nil)
    let marks = test.world.desk.dossier(CreatorID(kind: .opinionLeader, number: 3))?.openCase?.marks
    #expect(marks == ["ethics": 85, "communication": 60, "law": 91])
  }

  @Test func choicesAreMadeByDigitsLettersAndArrows() throws {
    let test = opened()
    test.press(.escape, .end, .enter).type("e").press(.enter)
    test.type("3")
    #expect(form(test)?.form.fields[1].content.last == CreatorKind.seller.rawValue)
    test.press(.right)
    #expect(form(test)?.form.fields[1].content.last == CreatorKind.communityAdministrator.rawValue)
    test.press(.enter).type("24").type("2").type("lich ")
    let field = try #require(form(test)?.form.fields[2])
    #expect(field.chosen.map { field.options[$0].value } == ["beauty", "travel"])
    test.press(.home).type("du").press(.enter)
    #expect(form(test)?.focus == 3)
  }

  @Test func aPastedTextOfSeveralLinesIsOneLine() {
    let test = opened()
    test.type("b").press(.enter).take(.paste("dòng một\ndòng hai\n"))
    #expect(text(test, .note) == "dòng một dòng hai")
    #expect(form(test)?.focus == 1)
  }

  @Test func typeAheadIsNotLost() {
    let test = opened()
    let typed = "bđủ".unicodeScalars.map(Input.character)
    let keys: [Input] = [
      typed[0], .key(.enter), typed[1], typed[2], .key(.enter), .character("9"), .key(.enter),
    ]
    for input in keys { test.application.take(input) }
    let record = test.world.desk.dossier(CreatorID(kind: .opinionLeader, number: 3))?.openCase?.steps.last
    #expect(record?.note == "đủ")
    #expect(record?.document == "9")
  }
}
