import TrustRegistry

/// Many creators at once, as figures need them.
extension Scene {
  /// A creator who was scored, and maybe certified.
  struct Contender {
    var number: Int
    var name: String
    var deducting: (Int, Int)
    var code = ClassCode.community
    var day: Day = Story.firstDay
    var ending = Ending.approved

    enum Ending { case scored, approved, declined }

    var id: CreatorID { CreatorID(kind: .opinionLeader, number: number) }
  }

  static func field(_ contenders: [Contender]) throws -> Scene {
    var scene = try Scene(Story.staffed)
    for contender in contenders { try scene.add(contender) }
    return scene
  }

  private mutating func add(_ contender: Contender) throws {
    if contender.day != now.day { try play(.comes(contender.day)) }
    let account = AccountName(platform: .tiktok, handle: "kenh\(contender.number)")
    let fields: [FieldCode] = contender.code == .ethics ? [.health] : [.lifestyle, .fashion]
    let registered = Command.register(contender.name, fields, [account])
    try perform(registered, by: .staff, about: contender.id)
    let (first, second) = contender.deducting
    let story =
      [Act.does(.staff, .open(contender.code))] + Story.toAnalysis(on: contender.day)
      + Story.cards([(.assessor, first), (.secondAssessor, second)]) + [.does(.staff, .step(6))]
    for case .does(let officer, let command, _) in story {
      try perform(command, by: officer, about: contender.id)
    }
    switch contender.ending {
    case .scored: break
    case .approved: try perform(.approve(), by: .supervisor, about: contender.id)
    case .declined: try perform(.decline(), by: .supervisor, about: contender.id)
    }
  }

  var dossiers: [Dossier] { Array(registry.dossiers.allAtHand.values) }
}
