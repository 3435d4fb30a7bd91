/// The style sheet of what is printed about participants: rows tall enough to sign in, cards to cut out, on letter or
/// A4 paper as the printer has it.
enum PeopleStyle {
    /// A table of many columns goes across the paper.
    static let wide = "@media print { @page { size: landscape; } }"

    static let sheet = """
        :root { color-scheme: light; }
        body { margin: 0 auto; padding: 1rem; max-width: 70rem; color: #1a1a1a; background: #fff;
          font: 1rem/1.4 system-ui, "Liberation Sans", Arial, sans-serif; overflow-wrap: anywhere; }
        h1 { font-size: 1.5rem; margin: 0; }
        header p { margin: .1rem 0; }
        .notice { font-size: .8rem; border: 1px solid #767676; padding: .4rem .6rem; }
        table { border-collapse: collapse; width: 100%; }
        th, td { border: 1px solid #767676; padding: .3rem .4rem; text-align: left; vertical-align: top; }
        thead th { background: #e8eff4; }
        main > table th, .number { overflow-wrap: normal; }
        main > table td { height: 2.4rem; }
        main > table td:nth-child(2) { min-width: 8rem; }
        main > table td:nth-child(5), main > table td:nth-child(6) { min-width: 7rem; }
        main > table td:last-child, main > table th:last-child { min-width: 9rem; }
        .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
        .cards { display: grid; grid-template-columns: 1fr 1fr; gap: .5rem; margin-top: 1rem; }
        .card { border: 1px dashed #767676; padding: .6rem .8rem; break-inside: avoid; }
        .card .big { font-size: 3rem; font-weight: 700; line-height: 1; margin: 0; }
        .card .name { font-size: 1.2rem; font-weight: 600; min-height: 1.5rem; margin: .2rem 0 .4rem; }
        .card caption { text-align: left; font-size: .8rem; }
        .card th { width: 30%; font-weight: 400; }
        @media print {
          @page { margin: 1.5cm; }
          body { max-width: none; padding: 0; font-size: 10pt; }
          tr, .card { break-inside: avoid; }
          thead { display: table-header-group; }
        }
        """
}
