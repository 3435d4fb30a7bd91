import Glibc

/// The C library's locale, from which ncurses learns that the terminal speaks UTF-8.
///
/// Only its letters (`LC_CTYPE`): words and numbers are ours, and a library that writes files (libxlsxwriter) must not
/// write decimal commas.
public enum SystemLocale {
    /// Sets the person's locale, or `C.UTF-8` where it is not installed or is not UTF-8. To be called once, before
    /// anything else, while there is one thread. Returns the locale's name.
    @discardableResult
    public static func start() -> String {
        if let name = setlocale(LC_CTYPE, ""), isUTF8 { return String(cString: name) }
        guard let name = setlocale(LC_CTYPE, "C.UTF-8") else { return "C" }
        return String(cString: name)
    }

    /// Whether the C library now reads and writes UTF-8.
    public static var isUTF8: Bool {
        guard let codeset = nl_langinfo(nl_item(CODESET)) else { return false }
        return strcasecmp(codeset, "UTF-8") == 0
    }
}
