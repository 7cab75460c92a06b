# Scope: spellings.
