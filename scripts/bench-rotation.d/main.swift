// Plans every row of the reference file several times and prints what is reached beside its figures.
import Glibc

/// Milliseconds of one core since some moment: what others do on the machine meanwhile does not count.
func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
}

func padded(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
}

func rounded(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
}

guard CommandLine.arguments.count > 1, let file = fopen(CommandLine.arguments[1], "r") else {
    print("usage: bench-rotation FILE.csv [plans per row] [steps]")
    exit(64)
}
let plans = CommandLine.arguments.count > 2 ? Int(CommandLine.arguments[2]) ?? 15 : 15
let effort =
    CommandLine.arguments.count > 3
    ? RotationEffort(steps: Int(CommandLine.arguments[3]) ?? 0) : RotationEffort.full

var rows: [[Int]] = []
while let line = readLine(from: file) {
    let numbers = line.split(whereSeparator: { $0 == "," || $0.isNewline }).compactMap { Int($0) }
    if numbers.count == 4 { rows.append(numbers) }
}

func readLine(from file: UnsafeMutablePointer<FILE>) -> String? {
    var buffer = [CChar](repeating: 0, count: 256)
    guard fgets(&buffer, 256, file) != nil else { return nil }
    return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
}

print(
    "people tables rounds | reference allowed | best median worst | met of others | core ms med  max | within"
)
var failures = 0
for row in rows {
    let request = RotationRequest(people: row[0], tables: row[1], rounds: row[2])
    var reached: [Int] = []
    var times: [Double] = []
    var met = 0.0
    for seed in 0..<plans {
        var generator = SeededGenerator(seed: UInt64(seed))
        let start = now()
        guard let rotation = try? RotationPlanner.plan(request, effort: effort, generator: &generator) else {
            continue
        }
        times.append(now() - start)
        let quality = RotationQuality(of: rotation)
        reached.append(quality.repeatedEncounters)
        met += quality.meanMet / Double(plans)
        if !rotation.warnings(for: request).isEmpty { print("warnings in \(row), seed \(seed)") }
    }
    reached.sort()
    times.sort()
    let allowed = row[3] == 0 ? 0 : row[3] + max(2, row[3] / 20)
    let within = reached.count(where: { $0 <= allowed })
    failures += reached.count - within
    print(
        padded("\(row[0])", 6), padded("\(row[1])", 6), padded("\(row[2])", 6), "|", padded("\(row[3])", 9),
        padded("\(allowed)", 7), "|", padded("\(reached.first ?? -1)", 4),
        padded("\(reached[reached.count / 2])", 6), padded("\(reached.last ?? -1)", 5), "|",
        padded(rounded(met), 6), "of", padded("\(row[0] - 1)", 3), "|",
        padded(rounded(times[times.count / 2]), 10),
        padded(rounded(times.last ?? 0), 5), "| \(within)/\(reached.count)")
}
exit(failures == 0 ? 0 : 1)
