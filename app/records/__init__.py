"""Registers: a feature declares one on about a page (its ``registers.py``), and this package makes the rest of it.

List, search, filters, sorting, paging, detail, entering, changing, ending, history, export, each with permissions,
audit and two clerks at once.
"""
