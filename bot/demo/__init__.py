"""The demo: a simulated phone, the provider of texts behind it, and a sample NGO page.

It stands outside the product. It speaks to the gateway and the courier over the same wires as the real
provider and real browsers do, and nothing in the product imports it but the command line.
"""
