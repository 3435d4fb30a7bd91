// Documents of a session as HTML, Markdown, CSV and JSON. It knows no file and no terminal.
