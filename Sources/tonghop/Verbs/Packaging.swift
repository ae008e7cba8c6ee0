import Sheets

extension Verb {
  /// What a package is made with; of no use to staff, and so in no list of verbs.
  static let forPackages: [Verb] = [manual, completions]

  /// The manual page.
  static let manual = Verb(
    name: "manual", operands: "",
    summary: Phrase(vi: "in trang man", en: "print the manual page"), options: [],
    run: { options in
      printOut(manualPage(in: options.language))
      return .clean
    })

  /// The completion script of a shell.
  static let completions = Verb(
    name: "completions", operands: "bash|zsh|fish",
    summary: Phrase(
      vi: "in lệnh để vỏ tự điền lệnh, tùy chọn và tệp",
      en: "print what makes a shell complete verbs, options and files"),
    options: [], run: printCompletions)
}

@Sendable private func printCompletions(_ options: Options) -> ExitCode {
  guard options.operands.count == 1, let shell = Shell(rawValue: options.operands[0]) else {
    printError(Verb.completions.helpPage(in: options.language))
    return .failed
  }
  switch shell {
  case .bash: printOut(bashCompletion())
  case .zsh: printOut(zshCompletion(in: options.language))
  case .fish: printOut(fishCompletion(in: options.language))
  }
  return .clean
}
