"""What surrounds every page: errors, health, language, menus, the log of requests."""
