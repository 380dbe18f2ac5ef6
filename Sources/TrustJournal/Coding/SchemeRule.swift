import TrustRegistry

/// What every scheme must keep to, whatever its numbers, for the registry to work under it.
public enum SchemeRule: Sendable, Hashable {
  /// A number outside of what it may be, both ends included.
  case outside(least: Int, most: Int)
  /// A list or a code that must not be empty is.
  case empty
  /// A code with white space in it cannot be keyed.
  case codeUnkeyable(String)
  case codeTwice(String)
  /// Criteria are counted 1, 2, 3 …: scorecards list their points in that order.
  case criterionOutOfTurn(expected: Int)
  case requirementOfOtherCriterion(RequirementCode)
  case requirementUnknown(RequirementCode)
  case totalNotHundred(Int)
  /// A certificate's number begins with capitals A–Z.
  case prefixNotCapitals(String)
  case fieldUnknown(FieldCode)
  /// A field that the class both suits and bars.
  case fieldBarred(FieldCode)
  /// Not the steps 1 to 7, each once (PROGRAMME 4).
  case stepsNotSeven
  case stepUnknown(Int)
  /// A step that waits, in the end, for itself.
  case stepCircular(Int)
  /// Not exactly one step is brought about so.
  case stepMeansNotOnce(Step.Means)
  /// Stages of expiring are listed longest first.
  case stagesNotDescending
  /// A holiday under another year, or a working day in exchange that is no day of the weekend.
  case dayOfOtherYear(Day)
  case assumptionNowhere(String)

  /// As a clause after the path.
  var phrase: Phrase {
    switch self {
    case .outside(let least, let most):
      Phrase(vi: "phải từ \(least) đến \(most)", en: "must be from \(least) to \(most)")
    case .empty: Phrase(vi: "không được để trống", en: "must not be empty")
    case .codeUnkeyable(let code):
      Phrase(vi: "mã “\(code)” có khoảng trắng", en: "the code “\(code)” has a blank in it")
    case .codeTwice(let code):
      Phrase(vi: "mã “\(code)” đã được dùng ở trên", en: "the code “\(code)” is used above already")
    case .totalNotHundred(let total):
      Phrase(
        vi: "tổng điểm tối đa phải là 100, đang là \(total)",
        en: "the maxima must sum to 100, not to \(total)")
    case .prefixNotCapitals(let prefix):
      Phrase(
        vi: "“\(prefix)” phải là chữ cái in hoa A–Z", en: "“\(prefix)” must be capital letters A–Z")
    case .fieldUnknown(let field):
      Phrase(vi: "không có lĩnh vực “\(field)”", en: "there is no field “\(field)”")
    case .fieldBarred(let field):
      Phrase(
        vi: "lĩnh vực “\(field)” vừa phù hợp vừa bị loại trừ",
        en: "the field “\(field)” is both suited and barred")
    case .assumptionNowhere(let path):
      Phrase(vi: "trong tệp không có “\(path)”", en: "there is no “\(path)” in the file")
    case .dayOfOtherYear(let day):
      Phrase(
        vi: "\(day) không thuộc năm này, hoặc không phải ngày cuối tuần làm bù",
        en: "\(day) is not of this year, or is no weekend day to be worked")
    case .criterionOutOfTurn, .requirementOfOtherCriterion, .requirementUnknown: criteriaPhrase
    case .stepsNotSeven, .stepUnknown, .stepCircular, .stepMeansNotOnce, .stagesNotDescending: stepPhrase
    }
  }

  private var criteriaPhrase: Phrase {
    switch self {
    case .criterionOutOfTurn(let expected):
      Phrase(
        vi: "tiêu chí được đánh số liên tiếp từ 1, ở đây phải là \(expected)",
        en: "criteria are counted from 1; here it must be \(expected)")
    case .requirementOfOtherCriterion(let code):
      Phrase(
        vi: "yêu cầu \(code) không thuộc tiêu chí này",
        en: "the requirement \(code) is not of this criterion")
    case .requirementUnknown(let code):
      Phrase(vi: "không có yêu cầu \(code)", en: "there is no requirement \(code)")
    default: preconditionFailure("a rule without words: \(self)")
    }
  }

  private var stepPhrase: Phrase {
    switch self {
    case .stepsNotSeven:
      Phrase(
        vi: "phải gồm các bước từ 1 đến 7, mỗi bước một lần",
        en: "must be the steps 1 to 7, each of them once")
    case .stepUnknown(let number):
      Phrase(vi: "không có bước \(number)", en: "there is no step \(number)")
    case .stepCircular(let number):
      Phrase(
        vi: "bước \(number) rốt cuộc phải chờ chính nó", en: "step \(number) waits, in the end, for itself")
    case .stepMeansNotOnce(let means):
      Phrase(
        vi: "phải có đúng một bước có “means” là “\(means.rawValue)”",
        en: "exactly one step must have “\(means.rawValue)” as its “means”")
    case .stagesNotDescending:
      Phrase(vi: "phải xếp từ dài đến ngắn", en: "must be listed longest first")
    default: preconditionFailure("a rule without words: \(self)")
    }
  }
}
