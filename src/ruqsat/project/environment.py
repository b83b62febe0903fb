"""What an installation may set from outside: variables ``RUQSAT_…``, each with a safe default."""

from datetime import timedelta
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from ruqsat.project.start.demo_clock import kept


def default_data() -> Path:
    """``var`` of the checkout the program runs from, or of the working folder."""
    checkout = Path(__file__).resolve().parents[3]
    root = checkout if (checkout / "pyproject.toml").is_file() else Path.cwd()
    return root / "var"


class Environment(BaseSettings):
    """One machine, SQLite, Kazakh first, unless the variables say otherwise."""

    model_config = SettingsConfigDict(env_prefix="RUQSAT_", extra="ignore", frozen=True)

    data: Path = Field(default_factory=default_data)
    """Folder of everything the installation keeps: database, secret, files, keys."""
    database: str = ""
    """``postgresql://…`` or ``sqlite:///path``; empty: SQLite in the data folder."""
    secret: SecretStr | None = None
    """Key of sessions and tokens; ``None``: made at first start and kept in the data folder."""
    production: bool = False
    debug: bool = False
    hosts: Annotated[tuple[str, ...], NoDecode] = ("127.0.0.1", "localhost", "[::1]")
    """Names under which the server answers, separated by commas."""
    address: str = "http://127.0.0.1:8000"
    """Where the public reaches the server; printed in QR codes and notices."""
    proxy: bool = False
    """Whether a proxy in front sets ``X-Forwarded-Proto`` and ``X-Forwarded-For`` itself."""
    trust: Literal["production", "test", "development"] | None = None
    """Whose signatures are believed; ``None``: in production those of its roots, else our own."""
    trust_folder: Path | None = None
    """``roots``, ``issuers`` and ``lists`` of the authorities; ``None``: of our test authority."""
    trust_pins: Annotated[tuple[str, ...], NoDecode] = ()
    """SHA-256 of further roots that this installation trusts, separated by commas."""
    mail: SecretStr = SecretStr("")
    """``smtp://user:password@host:port`` or ``smtps://…``; empty: files in the data folder."""
    mail_from: str = "Ruqsat <noreply@ruqsat.example>"
    """Who letters are from."""
    gateway: str = ""
    """Where the «electronic government» gateway answers, as ``https://host/path``; empty: no
    registry is asked, and officials enter the answers by hand."""
    gateway_seconds: Annotated[float, Field(gt=0, le=60)] = 10
    """How long one question to it may take."""
    gateway_token: SecretStr = SecretStr("")
    """What the installation is known by there; empty: nothing."""
    ahead: float | None = None
    """Seconds by which the clock runs ahead: of a trial only, refused in production; ``None``: as
    far as the trial that was started on this data."""
    language: Literal["kk", "ru", "en"] = "kk"
    log: Literal["text", "json"] = "text"

    @property
    def trusted(self) -> Literal["production", "test", "development"]:
        return self.trust or ("production" if self.production else "development")

    @property
    def clock_ahead(self) -> timedelta:
        """How far the clock runs ahead; what a trial left in the data never moves production's."""
        if self.ahead is not None:
            return timedelta(seconds=self.ahead)
        return timedelta() if self.production else kept(self.data)

    @field_validator("data", mode="after")
    @classmethod
    def _absolute(cls, folder: Path) -> Path:
        return folder.expanduser().resolve()

    @field_validator("hosts", "trust_pins", mode="before")
    @classmethod
    def _split(cls, given: object) -> object:
        if isinstance(given, str):
            return tuple(part.strip() for part in given.split(",") if part.strip())
        return given

    @field_validator("gateway", mode="after")
    @classmethod
    def _is_http(cls, address: str) -> str:
        parts = urlsplit(address)
        if address and (parts.scheme not in {"http", "https"} or not parts.hostname):
            message = "write https://host or https://host:port/path"
            raise ValueError(message)
        return address

    @field_validator("address", mode="after")
    @classmethod
    def _without_slash(cls, address: str) -> str:
        return address.rstrip("/")
