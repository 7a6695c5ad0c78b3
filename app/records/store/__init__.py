"""The rows of registers: reading, writing, merging, entering again, drafts. No request, no page."""
