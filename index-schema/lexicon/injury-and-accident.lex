# Scope: injury-and-accident.
