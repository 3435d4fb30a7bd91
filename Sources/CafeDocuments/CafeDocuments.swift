// Documents in the formats that need somebody else's work: spreadsheets by libxlsxwriter, text documents by pandoc,
// PDF by WeasyPrint. What is said in a document is settled in CafeReports; nothing here adds a word to it.
//
// The two programs are run without a shell, in an empty folder of their own, with limits of memory and time, fed on
// their standard input with text in which nothing names a file or a place on the net.
