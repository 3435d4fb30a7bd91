/// Texts that try to be something else than text in a document.
enum HostileTexts {
    static let all = [
        "*a* _b_ `c` **d** ~~e~~", "# título", "- lista", "+ lista", "1. uno", "2) dos", "> cita", "===",
        "---", "a\n===", "a\n---", "a\n\n# b", "[x](http://malo.example)", "![x](y)", "[^1]: nota",
        "<b>x</b>",
        "<script>alert(1)</script>", "&lt; &amp; &#39;", "a | b | c", "| a |\n| --- |\n| b |",
        "```\ncódigo\n```",
        "    código", "a\n    código", "\\*ya\\*", "a\\", "http://malo.example www.malo.example",
        "\"><img src=x onerror=alert(1)>", "'; -- ", "</li></ul></main>", "$x^2$ {.clase}", "* * *", "a  \nb",
    ]

    /// Characters that a screen would obey, and what is left without them.
    static let control = (text: "a\u{1B}[31mb\u{202E}c\u{200B}d\u{7}e\u{85}f\u{2066}g", clean: "abcde\nfg")
}
