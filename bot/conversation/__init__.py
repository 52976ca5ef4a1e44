"""The turn: what came in, what goes out, who holds a conversation, and the engine between them."""
