"""The server itself: granian over WSGI, one thread a process, as the measurements advise."""

from granian import Granian
from granian.constants import Interfaces
from granian.log import LogLevels


def serve(host: str, port: int, *, workers: int) -> None:
    """Returns when asked to stop; a process that died is replaced."""
    Granian(
        "ruqsat.project.wsgi:application",
        address=host,
        port=port,
        interface=Interfaces.WSGI,
        workers=workers,
        blocking_threads=1,
        websockets=False,
        log_level=LogLevels.warning,
        respawn_failed_workers=True,
    ).serve()
