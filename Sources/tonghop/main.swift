import Glibc

exit(invoke(Array(CommandLine.arguments.dropFirst())).rawValue)
