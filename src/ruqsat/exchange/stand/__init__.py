"""A stand of the gateway, to try the exchange with: invented registries, and troubles on purpose.

It needs no Django and listens on this machine alone; production refuses its address.
"""
