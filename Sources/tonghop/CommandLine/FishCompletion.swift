import Sheets

/// The completions for fish, made from the verbs and their options.
func fishCompletion(in language: Language) -> String {
  var lines = ["# Completion of tonghop for fish.", "complete -c tonghop -f"]
  for verb in Verb.all {
    lines.append(
      "complete -c tonghop -n __fish_use_subcommand -a \(verb.name) -d "
        + verb.summary(language).shellQuoted)
  }
  for verb in Verb.all {
    let condition = "__fish_seen_subcommand_from \(verb.name)".shellQuoted
    lines += verb.table.map { fishLine($0, condition, language) }
    lines.append("complete -c tonghop -n \(condition) " + fishOperands(verb.completion))
  }
  // Without a verb the call is one of run.
  let names = Verb.all.map(\.name).joined(separator: " ")
  let condition = "not __fish_seen_subcommand_from \(names)".shellQuoted
  lines += Verb.run.table.map { fishLine($0, condition, language) }
  lines.append("complete -c tonghop -n \(condition) " + fishOperands(Verb.run.completion))
  return lines.joined(separator: "\n")
}

private func fishLine(_ option: Option, _ condition: String, _ language: Language) -> String {
  let value =
    switch option.completion {
    case .nothing: option.takesValue ? " -x" : ""
    case .files: " -r -F"
    case .folders: " -x " + fishOperands(.folders)
    case .words(let words): " -x -a " + words.joined(separator: " ").shellQuoted
    }
  return "complete -c tonghop -n \(condition) -l \(option.name)\(value) -d "
    + option.help(language).shellQuoted
}

private func fishOperands(_ completion: Completion) -> String {
  completion == .files ? "-F" : "-a '(__fish_complete_directories)'"
}
