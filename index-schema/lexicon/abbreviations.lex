# Scope: abbreviations.
