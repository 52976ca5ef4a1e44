"""Machine translation for responders: off unless the operator turns it on, and nothing rests on it."""
