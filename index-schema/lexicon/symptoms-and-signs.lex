# Scope: symptoms-and-signs.
