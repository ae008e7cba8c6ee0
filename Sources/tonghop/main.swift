#if canImport(Glibc)
  import Glibc
#endif

exit(invoke(Array(CommandLine.arguments.dropFirst())).rawValue)
