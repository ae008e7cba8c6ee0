extension Verb {
  /// Every verb, in the order in which the help lists them.
  static let all: [Verb] = [
    new,
    run,
    check,
    appendix,
    explain,
    cells,
    tables,
    achievements,
    duplicates,
  ]
}
