"""Lantern: a multilingual assistant for human-trafficking hotlines."""
