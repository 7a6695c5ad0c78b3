"""Rented dwellings, their landlords and tenancies, and the responsibility letters."""
