"""The responder console: a staff-only web application on a port of its own."""
