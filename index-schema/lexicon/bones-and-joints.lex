# Scope: bones-and-joints.
