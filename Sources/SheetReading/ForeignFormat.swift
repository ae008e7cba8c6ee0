import Sheets

/// Something that is handed in by mistake and is named for what it is.
enum ForeignFormat: Hashable, Sendable {
  case oldXLS, xlsb, html, xml2003, xml, pdf, word, presentation, richText, openDocument,
    image, note, archive, binary

  var name: Phrase {
    switch self {
    case .oldXLS:
      Phrase(vi: "bảng tính Excel 2–4 quá cũ", en: "a worksheet of Excel 2 to 4, too old to read")
    case .xlsb:
      Phrase(vi: "bảng tính Excel nhị phân (.xlsb)", en: "an Excel binary workbook (.xlsb)")
    case .html: Phrase(vi: "trang web HTML", en: "an HTML page")
    case .xml2003: Phrase(vi: "bảng tính XML 2003", en: "an XML Spreadsheet 2003")
    case .xml: Phrase(vi: "tài liệu XML", en: "an XML document")
    case .pdf: Phrase(vi: "tài liệu PDF", en: "a PDF document")
    case .word: Phrase(vi: "văn bản Word", en: "a Word document")
    case .presentation: Phrase(vi: "bài trình chiếu PowerPoint", en: "a PowerPoint presentation")
    case .richText: Phrase(vi: "văn bản RTF", en: "an RTF document")
    case .openDocument:
      Phrase(
        vi: "tài liệu OpenDocument không phải bảng tính",
        en: "an OpenDocument that is no spreadsheet")
    case .image: Phrase(vi: "ảnh", en: "an image")
    case .note: Phrase(vi: "văn bản thường, không chia cột", en: "plain text without columns")
    case .archive:
      Phrase(
        vi: "tệp nén không có bảng tính đọc được", en: "an archive without spreadsheets to read")
    case .binary: Phrase(vi: "tệp nhị phân lạ", en: "an unknown binary file")
    }
  }
}
