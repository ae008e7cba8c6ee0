extension Verb {
  /// Every verb, in the order in which the help lists them.
  static let all: [Verb] = [
    new,
    run,
    check,
    appendix,
    forms,
    explain,
    cells,
    tables,
    achievements,
    duplicates,
    nominations,
  ]
}
