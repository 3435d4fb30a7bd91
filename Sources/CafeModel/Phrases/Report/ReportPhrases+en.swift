extension EnglishPhrases {}
