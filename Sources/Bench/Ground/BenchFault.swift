import Glibc
import TrustDesk
import TrustRegistry

/// Why something could not be measured.
public enum BenchFault: Error, Sendable {
  /// A step on the system, as `spawn`, and its `errno`.
  case system(String, code: Int32)
  /// The console showed nothing in time.
  case silent(waiting: String)
  /// A program ended with another code than 0.
  case ended(String, code: Int32)
  case setback(Setback)
  /// The registry holds nothing that this can be measured on.
  case nothingFit(Phrase)

  public var phrase: Phrase {
    switch self {
    case .system(let step, let code):
      let reason = String(cString: strerror(code))
      return Phrase(vi: "\(step): \(reason)", en: "\(step): \(reason)")
    case .silent(let wait):
      return Phrase(vi: "màn hình không trả lời (\(wait))", en: "the screen did not answer (\(wait))")
    case .ended(let program, let code):
      return Phrase(vi: "\(program) kết thúc với mã \(code)", en: "\(program) ended with code \(code)")
    case .setback(let setback): return setback.phrase(in: Office())
    case .nothingFit(let phrase): return phrase
    }
  }
}
