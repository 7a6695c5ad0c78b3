"""What a feature may say: its registers, fields, metrics, retention, work that falls due, and what happens at night.

Nothing here knows a request or a page; engines make pages, rules and jobs of what is said.
"""
