# Scope: body-parts.
