"""The tenancy kernel: everything that keeps communities apart. It imports nothing from ``app``.

Read in this order: ``area`` (what a place is), ``scope`` (who may see which places), ``roles`` (what each
database role may touch), ``session`` (how a scope reaches PostgreSQL), ``isolation`` (the policies and their audit).
"""
