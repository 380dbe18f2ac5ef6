import Glibc
import TrustDesk
import TrustRegistry

/// Why a verb did not do its work: what standard error gets, and the exit code: 1 refused, 2 wrong usage or
/// bad input, 3 journal fault (DESIGN 5).
struct Complaint: Error {
  /// One; for a creators' file one a bad row.
  var sentences: [Phrase]
  var code: Int32

  init(_ sentence: Phrase, code: Int32) {
    sentences = [sentence]
    self.code = code
  }

  init(rows sentences: [Phrase]) {
    self.sentences = sentences
    code = 2
  }

  /// - Parameter office: where names are looked up.
  init(_ setback: Setback, in office: Office = Office()) {
    self.init(setback.phrase(in: office), code: setback.exitCode)
  }

  init(_ fault: KeyFault) { self.init(Setback.key(fault)) }

  func leave() -> Never {
    for sentence in sentences { Output.complain(sentence(Invocation.language)) }
    exit(code)
  }
}
