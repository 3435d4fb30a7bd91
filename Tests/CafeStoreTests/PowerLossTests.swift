import CafeModel
import Glibc
import TestDisk
import Testing

@testable import CafeStore

/// On a disk in memory that forgets, at a loss of power, each write that was not synced, keeps it or tears it.
@Suite("When the power goes")
struct PowerLossTests {
    /// How many moments; `make proof` asks for 20,000.
    private static let moments = getenv("CAFE_POWER_LOSSES").flatMap { Int(String(cString: $0)) } ?? 1000
    private static let lossesPerDisk = 5

    @Test("at a random moment, nothing acknowledged is lost, nothing is half there, and the journal is whole")
    func anyMoment() throws {
        for seed in 0..<UInt64(Self.moments / Self.lossesPerDisk) {
            let found = try PowerLossRig(seed: seed).run(losses: Self.lossesPerDisk)
            #expect(found == [], "disk \(seed)")
        }
    }

    @Test("the same finds what a journal without syncs loses: the proof that it bites")
    func withoutSyncs() throws {
        let found = try (0..<20).map { try PowerLossRig(seed: $0, syncs: false).run(losses: 2) }
        #expect(found.contains { $0.contains { $0.hasPrefix("lost") } })
    }

    @Test("the same finds what a disk loses that only says it has synced")
    func lyingDisk() throws {
        let found = try (0..<20).map { (seed: Int) in
            let rig = PowerLossRig(seed: UInt64(seed))
            rig.disk.ignoreSyncs(true)
            return try rig.run(losses: 2)
        }
        #expect(found.contains { !$0.isEmpty })
    }

    @Test(
        "what is acknowledged after a sync that failed, and forgot what it should have written, is not lost")
    func failedSync() throws {
        var failures = 0
        for turn in 0..<40 {
            let rig = PowerLossRig(seed: UInt64(turn))
            rig.disk.forgetOnFailedSync(true)
            try rig.open()
            try rig.write()
            rig.disk.fail(after: turn, count: 1)
            for _ in 0..<6 {
                guard (try? rig.write()) == nil else { continue }
                failures += 1
                try rig.recover()
            }
            #expect(try rig.losePower() == [], "operation \(turn)")
        }
        #expect(failures > 10)
    }

    @Test(
        "a disk that fills up at every amount of room: never acknowledged in vain, and on with it once there is room"
    )
    func full() throws {
        var refused = 0
        for room in stride(from: 0, to: 120_000, by: 4000) {
            let rig = PowerLossRig(seed: UInt64(room))
            try rig.open()
            try rig.write()
            rig.disk.fill(leaving: room)
            for _ in 0..<12 where (try? rig.write()) == nil {
                refused += 1
                // With the disk full, it may be opened again or not; what was told before stays.
                _ = try? rig.recover()
            }
            rig.disk.mend()
            try rig.recover()
            try rig.write()
            #expect(try rig.losePower() == [], "\(room) bytes")
        }
        #expect(refused > 20)
    }
}
