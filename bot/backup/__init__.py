"""Copies of the store that only an offline key opens, and the way back from them."""
