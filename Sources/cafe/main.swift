import Glibc

exit(CafeProgram.run(RawArguments.ofProcess()))
