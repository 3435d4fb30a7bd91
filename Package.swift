// swift-tools-version: 6.1
import PackageDescription

// The picture is in docs/architecture.md: arrows point down this list only.
let package = Package(
    name: "cafe",
    products: [.executable(name: "cafe", targets: ["cafe"])],
    targets: [
        // C below us: Debian's libraries, and the part of Linux that Swift's Glibc module lacks.
        .systemLibrary(name: "CNcurses"),
        .systemLibrary(name: "CSQLite"),
        .systemLibrary(name: "CQRencode"),
        // Loaded when they are needed (dlopen): linked, they would cost every screen memory and start-up time.
        .target(name: "CLibSSH", dependencies: ["CLinux"]),
        .target(name: "CCrypto", dependencies: ["CLinux"]),
        .target(name: "CSeccomp", dependencies: ["CLinux"]),
        .target(name: "CXlsxWriter", dependencies: ["CLinux"]),
        .target(name: "CLinux", cSettings: [.define("_GNU_SOURCE")]),

        .target(name: "CafeSystem", dependencies: ["CLinux"]),
        .target(name: "CafeModel"),
        .target(name: "CafeWire", dependencies: ["CafeModel"]),
        .target(name: "CafeStore", dependencies: ["CafeModel", "CSQLite", "CCrypto"]),
        .target(name: "CafeHub", dependencies: ["CafeModel", "CafeWire", "CafeStore", "CafeSystem"]),
        .target(
            name: "CafeDoor",
            dependencies: ["CafeModel", "CafeWire", "CafeSystem", "CLinux", "CLibSSH", "CSeccomp"]),
        .target(name: "CafeQR", dependencies: ["CQRencode"]),
        .target(name: "CafeReports", dependencies: ["CafeModel", "CafeQR"]),
        .target(
            name: "CafeDocuments", dependencies: ["CafeModel", "CafeReports", "CafeSystem", "CXlsxWriter"]),
        .target(
            name: "SessionTUI",
            dependencies: [
                "CafeModel", "CafeWire", "CafeSystem", "CafeQR", "CLinux", "CNcurses",
            ]),
        .executableTarget(
            name: "cafe",
            dependencies: [
                "CafeModel", "CafeWire", "CafeStore", "CafeHub", "CafeReports", "CafeDocuments", "CafeSystem",
                "CafeQR", "SessionTUI", "CafeDoor",
            ]),

        // For tests only: a disk in memory that fails as disks do.
        .target(name: "CTestVFS", dependencies: ["CSQLite"], path: "Tests/CTestVFS"),
        .target(name: "TestDisk", dependencies: ["CTestVFS"], path: "Tests/TestDisk"),

        .testTarget(name: "CafeModelTests", dependencies: ["CafeModel"]),
        .testTarget(name: "CafeWireTests", dependencies: ["CafeWire"]),
        .testTarget(
            name: "CafeStoreTests", dependencies: ["CafeStore", "CSQLite", "TestDisk"], exclude: ["Golden"]),
        .testTarget(name: "CafeHubTests", dependencies: ["CafeHub"]),
        .testTarget(name: "CafeSystemTests", dependencies: ["CafeSystem"]),
        .testTarget(name: "SessionTUITests", dependencies: ["SessionTUI", "CLinux"]),
        .testTarget(name: "CafeQRTests", dependencies: ["CafeQR"]),
        .testTarget(
            name: "CafeReportsTests", dependencies: ["CafeReports", "CafeDocuments", "CafeQR", "CafeSystem"]),
        .testTarget(name: "CafeDoorTests", dependencies: ["CafeDoor"]),
        .testTarget(
            name: "SimulationTests",
            dependencies: [
                "CafeHub", "CafeStore", "CafeSystem", "CafeWire", "CafeModel", "SessionTUI", "TestDisk",
            ]),
        .testTarget(
            name: "EndToEndTests", dependencies: ["CafeModel", "CafeSystem", "CSQLite"],
            exclude: ["CommandLine/Sheets", "Door/Hostile", "Support/chain.py"]),
    ],
    swiftLanguageModes: [.v6]
)

// What a sanitizer looks at in CI (scripts/sanitize): a build of its own of a share of the suites.
if let suites = Context.environment["CAFE_SUITES"]?.split(separator: " ").map(String.init) {
    package.targets.removeAll { $0.type == .test && !suites.contains($0.name) }
}
