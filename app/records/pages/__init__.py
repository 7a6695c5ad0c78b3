"""The pages of a register: list, row, form, many rows at once, drafts, export."""
