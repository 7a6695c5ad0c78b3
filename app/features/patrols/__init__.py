"""Patrols, inspections of key places, and findings put right."""
