import Sheets

/// Why a file or a part of it could not be read; the one error type inside this module.
enum ReadFailure: Error {
  /// The system would not open or read it.
  case unopened(SystemReason)
  case empty
  case encrypted
  /// Something that this program does not read, by what it is.
  case foreign(ForeignFormat)
  /// The markup or the archive is broken at a part; a detail for those who can use it.
  case damaged(part: String, detail: String)
  /// A package without what makes it a workbook.
  case missing(part: String)
  case beyond(ReadLimits.Bound, limit: Int)
}

/// The whole file was refused; the finding says why and what to do.
public struct ReadError: Error {
  public let finding: Finding

  init(_ failure: ReadFailure, file: String) {
    let place = Place(file: file)
    finding =
      switch failure {
      case .unopened(let reason): Finding(.unopenedFile, at: place, .phrase(reason.phrase))
      case .empty: Finding(.emptyFile, at: place)
      case .encrypted: Finding(.encryptedFile, at: place)
      case .foreign(let format): Finding(.foreignFile, at: place, .phrase(format.name))
      case .damaged(let part, let detail):
        Finding(.damagedFile, at: place, "\(part)", "\(detail)")
      case .missing(let part): Finding(.incompletePackage, at: place, "\(part)")
      case .beyond(let bound, let limit):
        Finding(.fileBeyondLimit, at: place, .phrase(bound.name), "\(limit)")
      }
  }
}
