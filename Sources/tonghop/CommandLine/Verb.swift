import Sheets

/// What a call ends with.
enum ExitCode: Int32 {
  /// Done, and nobody need act.
  case clean = 0
  /// Done, with findings that somebody must act on.
  case findings = 1
  /// Could not run.
  case failed = 2
}

/// One verb of the command: what it is called, takes and does.
struct Verb: Sendable {
  let name: String
  /// The operands, as in `FILE…`.
  let operands: String
  let summary: Phrase
  let options: [Option]
  let run: @Sendable (Options) -> ExitCode
}

extension Verb {
  /// What its operands name.
  var completion: Completion { operands.contains("FILE") ? .files : .folders }
}
