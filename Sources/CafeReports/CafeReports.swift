// Documents of a session as Markdown, HTML, CSV and JSON, and the status that the command line tells.
//
// A document goes the way state → record (what there is to say, without words of ours) → bytes; the acta that people
// read has one step more, the document (headings, lists and tables in one language), which every renderer draws.
// This module is pure: it knows no file, no clock, no terminal.
