# Scope: everyday.
