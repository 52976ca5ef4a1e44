"""Measuring: labelled messages and conversations against what the assistant makes of them."""
