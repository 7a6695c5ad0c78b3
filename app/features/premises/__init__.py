"""The registers: buildings, households, venues, key places and outbound residents."""
