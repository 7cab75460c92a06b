# Scope: devices-and-supplies.
