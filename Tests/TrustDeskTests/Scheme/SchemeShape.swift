import Foundation

/// The scheme file read for its shape alone; the program reads it with its own, strict grammar.
struct SchemeShape: Codable {
  var version: Int
  var name: Words
  var criteria: [Criterion]
  var tariff: [TariffItem]
  var classes: [CertificateClass]
  var fields: [Field]
  var steps: [Step]
  var exam: Exam
  var assessment: Assessment
  var validity: Validity
  var fees: [Fee]
  var confirmedRoles: [String]
  var assumptions: [Assumption]

  struct Words: Codable { var vi, en: String }
  struct Requirement: Codable {
    var code: String
    var text: Words
  }
  struct Criterion: Codable {
    var code: Int
    var name: Words
    var maximum: Int
    var requirements: [Requirement]
  }
  struct TariffItem: Codable {
    var code: String
    var requirement: String
    var points: Int
    var text: Words
  }
  struct CertificateClass: Codable {
    var code: String
    var name, meantFor: Words
    var prefix: String
    var atLeast, cleanMonths: Int
    var suits, bars: [String]
  }
  struct Field: Codable {
    var code: String
    var name: Words
    var sensitive: Bool
  }
  struct Step: Codable {
    var number: Int
    var name: Words
    var role: [String]
    var record: Words
    var after: [Int]
    var means: String
    var sensitive: [String]?
  }
  struct Subject: Codable {
    var code: String
    var name: Words
  }
  struct Exam: Codable {
    var subjects: [Subject]
    var passMark, topMark: Int
  }
  struct Assessment: Codable {
    var assessors, tolerance: Int
    var byAssignment, rotates: Bool?
  }
  struct Validity: Codable {
    var months: Int
    var expiringDays: [Int]
    var renewalDays: Int
  }
  struct Fee: Codable {
    var code: String
    var name: Words
    var amount: Int
  }
  struct Assumption: Codable {
    var path: String
    var note: Words
  }
}

/// Any JSON value, compared as a tree.
enum JSONTree: Decodable, Equatable {
  case object([String: JSONTree])
  case array([JSONTree])
  case text(String)
  case number(Int)
  case truth(Bool)

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let value = try? container.decode([String: JSONTree].self) {
      self = .object(value)
    } else if let value = try? container.decode([JSONTree].self) {
      self = .array(value)
    } else if let value = try? container.decode(Bool.self) {
      self = .truth(value)
    } else if let value = try? container.decode(Int.self) {
      self = .number(value)
    } else {
      self = .text(try container.decode(String.self))
    }
  }

  /// Whether `path`, `criteria.maximum`, stands in the tree; a list has what every member of it has.
  func has(_ path: ArraySlice<Substring>) -> Bool {
    guard let key = path.first else { return true }
    switch self {
    case .object(let members): return members[String(key)]?.has(path.dropFirst()) ?? false
    case .array(let members): return !members.isEmpty && members.allSatisfy { $0.has(path) }
    case .text, .number, .truth: return false
    }
  }

  /// Every pair of `vi` and `en` in the tree.
  var phrases: [(vi: String, en: String)] {
    switch self {
    case .object(let members):
      if case .text(let vi) = members["vi"], case .text(let en) = members["en"] { return [(vi, en)] }
      return members.values.flatMap(\.phrases)
    case .array(let members): return members.flatMap(\.phrases)
    case .text, .number, .truth: return []
    }
  }
}
