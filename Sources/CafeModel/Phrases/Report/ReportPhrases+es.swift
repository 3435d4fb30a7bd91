extension SpanishPhrases {}
