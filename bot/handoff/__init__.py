"""From the assistant to a human: the queue, the relay, closing, responders and the audit trail."""
