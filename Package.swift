// swift-tools-version: 6.2
import PackageDescription

// A sanitizer brings an allocator of its own.
let allocator: [Target.Dependency] =
  Context.environment["SANITIZING"] == nil ? ["CMimalloc"] : []

let package = Package(
  name: "tonghop",
  products: [.executable(name: "tonghop", targets: ["tonghop"])],
  targets: [
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(
      name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "CMimalloc", providers: [.apt(["libmimalloc-dev"])]),
    .target(
      name: "CIsal",
      linkerSettings: [.linkedLibrary("isal")]),
    .target(name: "Parallel"),
    .target(name: "Sheets"),
    .target(name: "VietnameseText"),
    .target(
      name: "SheetReading", dependencies: ["CExpat", "CIsal", "Sheets", "VietnameseText"]),
    .target(name: "Matching", dependencies: ["Parallel", "VietnameseText"]),
    .target(
      name: "Nominations", dependencies: ["Matching", "Parallel", "Sheets", "VietnameseText"]),
    .target(
      name: "RegisterWriting",
      dependencies: [
        "CIsal", "CXlsxWriter", "CZip", "Nominations", "Parallel", "Sheets", "VietnameseText",
      ]),
    .target(
      name: "Templates", path: "templates",
      resources: [
        .embedInCode("quoc-phong-an-ninh"), .embedInCode("guong-dien-hinh"),
        .embedInCode("bo-phieu-kin"), .embedInCode("thi-dua-khen-thuong"),
        .embedInCode("tieu-chi-chi-tiet"),
      ]),
    .executableTarget(
      name: "tonghop",
      dependencies: [
        "SheetReading", "Matching", "Nominations", "Parallel", "RegisterWriting", "Sheets",
        "Templates", "VietnameseText",
      ] + allocator),
    .executableTarget(
      name: "WritingBenchmark", dependencies: ["Nominations", "RegisterWriting", "Sheets"],
      path: "Tests/Benchmarks/writing", exclude: ["baseline.c", "run.sh"]),
    .executableTarget(
      name: "VerdictBenchmark",
      dependencies: ["Nominations", "SheetReading", "Sheets", "Templates"],
      path: "Tests/Benchmarks/verdicts", exclude: ["make_nominations.py", "run.sh"]),
    .testTarget(name: "ParallelTests", dependencies: ["Parallel"]),
    .testTarget(name: "SheetsTests", dependencies: ["Sheets"]),
    .testTarget(name: "VietnameseTextTests", dependencies: ["VietnameseText"]),
    .testTarget(name: "SheetReadingTests", dependencies: ["SheetReading", "Sheets"]),
    .testTarget(name: "MatchingTests", dependencies: ["Matching", "VietnameseText"]),
    .testTarget(
      name: "NominationsTests",
      dependencies: ["Nominations", "Matching", "Sheets", "VietnameseText"]),
    .target(name: "Printing", path: "Tests/Printing", exclude: ["package_check.py"]),
    .testTarget(
      name: "RegisterWritingTests",
      dependencies: ["Printing", "RegisterWriting", "Nominations", "Sheets", "VietnameseText"]),
    .testTarget(
      name: "TemplatesTests",
      dependencies: ["Templates", "SheetReading", "Nominations", "RegisterWriting", "Sheets"]),
    .testTarget(name: "WholeRunTests", dependencies: ["tonghop", "Printing"]),
  ]
)

// A fuzzer needs every module instrumented, so only `make fuzz` builds one. It shares the
// harnesses with the tests, which give way to it.
if Context.environment["FUZZING"] != nil {
  package.products = [.library(name: "Fuzzing", type: .static, targets: ["Fuzzing"])]
  package.targets.removeAll { $0.type == .test || $0.type == .executable }
  package.targets.append(
    .target(
      name: "Fuzzing", dependencies: ["SheetReading", "Sheets", "VietnameseText"],
      path: "Tests/SheetReadingTests/Harnesses"))
}
