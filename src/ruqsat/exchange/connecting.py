"""The gateway of this installation, by its settings."""

from django.conf import settings

from ruqsat.exchange.gateway import Gateway, HttpGateway, UnsafeAddressError, safe_for_production


def gateway() -> Gateway | None:
    """``None``: the installation has none, and answers are entered by hand.

    Raises ``UnsafeAddressError``: about real people nobody is asked in the clear, and no stand.
    """
    address: str = settings.GATEWAY
    if not address:
        return None
    if settings.PRODUCTION and not safe_for_production(address):
        message = "RUQSAT_GATEWAY is no address for production"
        raise UnsafeAddressError(message)
    return HttpGateway(address, settings.GATEWAY_SECONDS, settings.GATEWAY_TOKEN)
