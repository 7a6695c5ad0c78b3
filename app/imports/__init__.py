"""Spreadsheets into registers: template, upload, mapping, preview, background import, undo. Nothing per register."""
