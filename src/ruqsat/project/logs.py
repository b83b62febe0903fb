"""Logs by structlog: one line an event, with no IIN, BIN or e-mail address in it.

The mask is the last step, over the finished line: tracebacks and foreign loggers pass it too.
"""

import re
from typing import Any, Literal

import structlog
from structlog.typing import Processor, WrappedLogger

_TWELVE_DIGITS = re.compile(r"(?<!\d)\d{10}(\d{2})(?!\d)")
_EMAIL = re.compile(r"[\w.+-]+@(?:[\w-]+\.)+[\w-]+")

Rendering = Literal["text", "json"]


def masked(text: str) -> str:
    """Leaves the last two digits of an IIN or BIN, which tell neither birth date nor owner."""
    return _EMAIL.sub("•@•", _TWELVE_DIGITS.sub(r"••••••••••\1", text))


def mask(_logger: WrappedLogger, _method: str, line: Any) -> str:
    """Stands after the renderer, so that ``line`` is the text that would be written."""
    return masked(str(line))


def _shared() -> list[Processor]:
    return [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_logger_name,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]


def _rendered(rendering: Rendering) -> list[Processor]:
    if rendering == "text":
        # Other formatters of tracebacks show the values of variables, which nobody agreed to.
        plain = structlog.dev.plain_traceback
        return [structlog.dev.ConsoleRenderer(colors=False, exception_formatter=plain)]
    # Escaped letters would end in digits and hide a number that follows them from the mask.
    return [
        structlog.processors.format_exc_info,
        structlog.processors.JSONRenderer(ensure_ascii=False),
    ]


def logging_settings(rendering: Rendering) -> dict[str, Any]:
    """Settings of ``logging``; structlog writes through it, so that all lines are alike."""
    structlog.configure(
        processors=[*_shared(), structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )
    chain = [
        structlog.stdlib.ProcessorFormatter.remove_processors_meta,
        *_rendered(rendering),
        mask,
    ]
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {
            "lines": {
                "()": structlog.stdlib.ProcessorFormatter,
                "processors": chain,
                "foreign_pre_chain": _shared(),
            }
        },
        "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "lines"}},
        "root": {"handlers": ["stderr"], "level": "INFO"},
        "loggers": {"django.server": {"level": "WARNING"}},
    }
