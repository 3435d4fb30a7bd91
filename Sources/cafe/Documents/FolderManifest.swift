import CafeModel

/// The list of the files that we wrote into a folder: by it we know later which are ours, and others check them.
struct FolderManifest {
    /// A file as it was written.
    struct Entry: Hashable {
        let path: String
        let size: Int
        /// SHA-256, 64 hexadecimal digits.
        let digest: String
    }

    /// Which session the folder is about.
    var session: String
    /// What else is told, label by label.
    var facts: [(key: String, value: String)] = []
    var entries: [Entry]

    var bytes: [UInt8] {
        var writer = JSONWriter()
        writer.object { root in
            root.field("sesion", session)
            for (key, value) in facts {
                root.key(named: key)
                root.string(value)
            }
            root.field(
                "archivos",
                array: { list in
                    for entry in entries {
                        list.object {
                            $0.field("nombre", entry.path)
                            $0.field("bytes", entry.size)
                            $0.field("sha256", entry.digest)
                        }
                    }
                })
        }
        return writer.bytes + [0x0A]
    }

    init(session: String, entries: [Entry]) {
        self.session = session
        self.entries = entries
    }

    /// The list that was written so; nil when it is none. A path that leads out of the folder makes it none: nobody's
    /// file is touched because somebody edited the list.
    init?(_ bytes: [UInt8]) {
        guard let object = try? JSONObject(bytes), let session = try? object.string("sesion"),
            let value = try? JSONValue(bytes), case .object(let members) = value,
            case .array(let list)? = members.first(where: { $0.key == "archivos" })?.value
        else { return nil }
        var entries: [Entry] = []
        for element in list {
            guard case .object(let fields) = element,
                case .string(let path)? = fields.first(where: { $0.key == "nombre" })?.value,
                case .int(let size)? = fields.first(where: { $0.key == "bytes" })?.value,
                case .string(let digest)? = fields.first(where: { $0.key == "sha256" })?.value,
                Self.isInside(path)
            else { return nil }
            entries.append(Entry(path: path, size: size, digest: digest))
        }
        self.init(session: session, entries: entries)
    }

    private static func isInside(_ path: String) -> Bool {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        return parts.allSatisfy { part in
            part.utf8.first.map { $0 != UInt8(ascii: ".") } ?? false
                && part.utf8.allSatisfy { byte in
                    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || (0x30...0x39).contains(byte)
                        || (0x61...0x7A).contains(byte)
                }
        }
    }
}
