import Sheets

/// Runs the verb that the first word of a call names; a call that begins with anything else is
/// one of `run`.
func invoke(_ words: [String]) -> ExitCode {
  switch words.first {
  case nil, "--help", "-h":
    printOut(overview(in: language(of: words)))
    return .clean
  case "--version":
    printOut(versions())
    return .clean
  case let word?:
    let verb = (Verb.all + Verb.forPackages).first { $0.name == word }
    return (verb ?? .run).invoked(verb == nil ? words[...] : words.dropFirst())
  }
}

/// The language that a call asks for, wherever it says so; even a call that is wrong is answered
/// in it.
private func language(of words: [String]) -> Language {
  let values = zip(words, words.dropFirst()).filter { $0.0 == "--lang" }.map(\.1)
  let inline = words.filter { $0.hasPrefix("--lang=") }.map { String($0.dropFirst(7)) }
  return (values + inline).compactMap(Language.init).first ?? .vietnamese
}

extension Verb {
  fileprivate func invoked(_ words: ArraySlice<String>) -> ExitCode {
    do {
      let options = try Options(words: words, table: table)
      if options.wantsHelp {
        printOut(helpPage(in: options.language))
        return .clean
      }
      return run(options)
    } catch {
      printError("tonghop \(name): " + error.message(in: language(of: Array(words))))
      return .failed
    }
  }
}

extension Verb {
  /// Its own options and those that every verb takes.
  var table: [Option] { options + Verb.common }

  /// The options that every verb takes.
  static let common: [Option] = [.language, .showsValues, .help]

  func helpPage(in language: Language) -> String {
    var lines = ["tonghop \(name) \(operands)", "", summary(language), ""]
    let rows = table.map { (usage: "--\($0.name)\($0.placeholder)", help: $0.help(language)) }
    let width = rows.map(\.usage.count).max() ?? 0
    lines += rows.map { row in
      "  " + row.usage + String(repeating: " ", count: width - row.usage.count + 2) + row.help
    }
    return lines.joined(separator: "\n")
  }
}

private func overview(in language: Language) -> String {
  let width = Verb.all.map(\.name.count).max() ?? 0
  return Verb.all.map { verb in
    "  " + verb.name + String(repeating: " ", count: width - verb.name.count + 2)
      + verb.summary(language)
  }.joined(separator: "\n")
}
