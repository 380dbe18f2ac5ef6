import TrustRegistry

extension RosterTrait {
  /// How it is called in a sentence.
  public var name: Phrase {
    switch self {
    case .name: Phrase(vi: "tên", en: "name")
    case .number: Phrase(vi: "mã số", en: "number")
    case .handle: Phrase(vi: "tài khoản", en: "account")
    case .platform: Phrase(vi: "nền tảng", en: "platform")
    case .province: Phrase(vi: "tỉnh, thành", en: "province")
    case .field: Phrase(vi: "lĩnh vực", en: "field of work")
    case .kind: Phrase(vi: "loại", en: "kind")
    case .followers: Phrase(vi: "số người theo dõi", en: "followers")
    case .score: Phrase(vi: "điểm", en: "score")
    case .certificateClass: Phrase(vi: "hạng đang giữ hoặc đang xin", en: "class held or sought")
    case .status: Phrase(vi: "tình trạng", en: "status")
    case .expiry: Phrase(vi: "ngày hết hạn", en: "day of expiry")
    case .certificate: Phrase(vi: "số giấy chứng nhận", en: "certificate number")
    case .step: Phrase(vi: "bước còn thiếu", en: "missing step")
    case .opened: Phrase(vi: "ngày mở hồ sơ xét", en: "day the case was opened")
    case .cards: Phrase(vi: "số phiếu chấm đã nộp", en: "cards submitted")
    case .assessor: Phrase(vi: "người chấm", en: "assessor")
    case .review: Phrase(vi: "số việc xem xét lại đang mở", en: "open reviews")
    case .appeal: Phrase(vi: "số khiếu nại đang mở", en: "open appeals")
    case .member: Phrase(vi: "tư cách trong Liên minh", en: "membership of the alliance")
    case .erasure: Phrase(vi: "ngày yêu cầu xóa dữ liệu", en: "day erasure was requested")
    case .registered: Phrase(vi: "ngày đăng ký", en: "day of registration")
    }
  }

  /// How it is typed: without marks and blanks, in either language.
  public var word: Phrase { words.main }

  /// Every word by which it may be typed, the main ones first.
  public var allWords: [String] { [words.main.vi, words.main.en] + words.others }

  /// By one of its words, without regard to marks and case.
  public init?(word: String) {
    let folded = FoldedText(word).text
    guard let trait = RosterTrait.byWord[folded] else { return nil }
    self = trait
  }

  private static let byWord = Dictionary(
    allCases.flatMap { trait in trait.allWords.map { (FoldedText($0).text, trait) } },
    uniquingKeysWith: { first, _ in first })

  private var words: (main: Phrase, others: [String]) {
    switch self {
    case .name: (Phrase(vi: "ten", en: "name"), ["hoten"])
    case .number: (Phrase(vi: "maso", en: "id"), ["ma", "number"])
    case .handle: (Phrase(vi: "taikhoan", en: "handle"), ["tk", "account"])
    case .platform: (Phrase(vi: "nentang", en: "platform"), ["nt", "mang"])
    case .province: (Phrase(vi: "tinh", en: "province"), ["thanhpho", "tp", "city"])
    case .field: (Phrase(vi: "linhvuc", en: "field"), ["lv"])
    case .kind: (Phrase(vi: "loai", en: "kind"), ["type"])
    case .followers: (Phrase(vi: "theodoi", en: "followers"), ["td", "follower"])
    case .score: (Phrase(vi: "diem", en: "score"), [])
    case .certificateClass: (Phrase(vi: "hang", en: "class"), [])
    case .status: (Phrase(vi: "tinhtrang", en: "status"), ["tt", "state"])
    case .expiry: (Phrase(vi: "hethan", en: "expires"), ["han", "hh", "expiry"])
    case .certificate: (Phrase(vi: "giay", en: "certificate"), ["gcn", "cert"])
    case .step: (Phrase(vi: "buoc", en: "step"), ["thieu", "missing"])
    case .opened: (Phrase(vi: "moxet", en: "opened"), ["case"])
    case .cards: (Phrase(vi: "phieu", en: "cards"), [])
    case .assessor: (Phrase(vi: "nguoicham", en: "assessor"), ["nc"])
    case .review: (Phrase(vi: "xemxet", en: "review"), ["reviews", "xx"])
    case .appeal: (Phrase(vi: "khieunai", en: "appeal"), ["appeals", "kn"])
    case .member: (Phrase(vi: "lienminh", en: "member"), ["lm", "alliance"])
    case .erasure: (Phrase(vi: "xoa", en: "erasure"), [])
    case .registered: (Phrase(vi: "dangky", en: "registered"), ["dk"])
    }
  }
}
