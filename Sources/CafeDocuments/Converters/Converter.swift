import CafeSystem

/// Another program that makes documents of text, on its standard input and output.
struct Converter {
    /// Its name, and the package of Debian that has it.
    let program: String, package: String
    /// The most memory it may map, in bytes.
    let memory: Int
    /// The most time it may take, in seconds: a PDF of 5,000 contributions takes some two minutes, more on a busy machine,
    /// and nobody waits for it in front of a screen.
    static let seconds = 1800

    static let pandoc = Converter(program: "pandoc", package: "pandoc", memory: 6 << 30)
    static let weasyprint = Converter(program: "weasyprint", package: "weasyprint", memory: 8 << 30)

    /// What it makes of the input.
    /// - Parameters:
    ///   - moment: what it takes for the present time, in seconds since 1970.
    ///   - files: what lies in the folder in which it works, by name.
    func run(
        _ arguments: [String], input: [UInt8], files: [String: [UInt8]] = [:], moment: Int64,
        progress: (DocumentProgress) -> Void
    ) throws(DocumentFailure) -> [UInt8] {
        let path = try ProgramPath.find(program, package: package)
        let keeper = try ProgramPath.find("setpriv", package: "util-linux")
        let limiter = try ProgramPath.find("prlimit", package: "util-linux")
        // It ends with us: nobody would be there for what it makes.
        let limits = [
            "--pdeathsig", "KILL", "--", limiter, "--as=\(memory)", "--cpu=\(Self.seconds)", "--core=0",
            "--fsize=\(1 << 30)", "--", path,
        ]
        do {
            WorkFolder.sweep()
            let folder = try WorkFolder.make()
            defer { try? Files.removeTree(folder) }
            for (name, bytes) in files { try Files.writeAtomically(folder + "/" + name, bytes) }
            let output = try withoutActuallyEscaping(progress) { progress throws(SystemError) in
                try Spawn.run(
                    keeper, arguments: limits + arguments, environment: environment(folder, moment),
                    input: input,
                    folder: folder, timeoutMilliseconds: Self.seconds * 1000,
                    everySecond: { seconds, said in
                        progress(
                            DocumentProgress(
                                program: program, seconds: seconds, limit: Self.seconds,
                                page: DocumentProgress.page(in: said)))
                    })
            }
            guard output.ending == .exited(0), !output.output.isEmpty else {
                throw DocumentFailure.refused(program: program, said: words(output))
            }
            return output.output
        } catch let failure as DocumentFailure {
            throw failure
        } catch let error as SystemError {
            throw error.isTimeout ? .tooLong(program: program, seconds: Self.seconds) : .system(error)
        } catch {
            throw .refused(program: program, said: "")
        }
    }

    /// Nothing of ours but what it needs: no folder of the person's, so that no settings of theirs change a document.
    private func environment(_ folder: String, _ moment: Int64) -> [String] {
        [
            "PATH=/usr/bin:/bin", "HOME=\(folder)", "TMPDIR=\(folder)", "XDG_CACHE_HOME=\(folder)",
            "LANG=C.UTF-8", "LC_ALL=C.UTF-8", "SOURCE_DATE_EPOCH=\(max(0, moment))",
        ]
    }

    /// The end of what it said, where the reason stands.
    private func words(_ output: Spawn.Output) -> String {
        let lines = String(decoding: output.error.suffix(600), as: UTF8.self).split(separator: "\n")
        let last = lines.last { !$0.hasPrefix("INFO:") }.map { String($0) } ?? ""
        if case .killed(let signal) = output.ending {
            return last.isEmpty ? "(\(signal))" : "\(last) (\(signal))"
        }
        return last
    }
}
