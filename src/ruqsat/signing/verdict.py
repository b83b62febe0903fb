"""What verification answers: a verdict, with each signer and each step that led to it.

One rule: a verdict is complete in itself, so that it can be stored and shown years later.
"""

from dataclasses import dataclass, replace
from datetime import datetime

from ruqsat.languages import Words
from ruqsat.signing.certificates import Holder, Role
from ruqsat.signing.reasons import Code, Refused, State
from ruqsat.signing.sentences import STEPS
from ruqsat.signing.trust import Mode


@dataclass(frozen=True, slots=True)
class Step:
    """One check; ``undetermined`` when there was nothing to check it by."""

    name: str
    state: State
    words: Words

    @classmethod
    def of(cls, name: str, state: State) -> "Step":
        """A step under its name in three languages."""
        return cls(name, state, STEPS[name])


@dataclass(frozen=True, slots=True)
class Certificate:
    """What is kept of the signer's certificate."""

    der: bytes
    sha256: str
    serial: str
    """In hexadecimal, as authorities print it."""
    issuer: str
    begins: datetime
    ends: datetime


@dataclass(frozen=True, slots=True)
class Signer:
    """One signature and what was found out about it.

    ``holder`` and ``certificate`` are ``None`` where no certificate could be read. Until the state
    is ``valid`` they are what the signature claims and nothing more.
    """

    state: State
    code: Code
    words: Words
    steps: tuple[Step, ...]
    algorithm: str
    signed_at: datetime | None
    """By the signer's own clock, so a claim; ``None``: not stated."""
    holder: Holder | None
    certificate: Certificate | None

    @property
    def iin(self) -> str | None:
        """IIN of the person; ``None``: the certificate names none."""
        return self.holder.iin if self.holder else None

    @property
    def bin(self) -> str | None:
        """BIN of the organisation; ``None``: the certificate names none."""
        return self.holder.bin if self.holder else None

    @property
    def role(self) -> Role | None:
        """In what capacity the holder may act; ``None``: the certificate does not say."""
        return self.holder.role if self.holder else None

    @property
    def name(self) -> str:
        """The holder's name; empty where no certificate could be read."""
        return self.holder.name if self.holder else ""

    def after(self, step: Step) -> "Signer":
        """The same finding, with one more step."""
        return replace(self, steps=(*self.steps, step))

    def as_json(self) -> dict[str, object]:
        """For `ruqsat verify --json`."""
        return {
            "iin": self.iin,
            "bin": self.bin,
            "role": self.role,
            "name": self.name,
            "algorithm": self.algorithm,
            "signed_at": self.signed_at.isoformat() if self.signed_at else None,
            "verdict": self.state,
            "code": self.code,
            "steps": [{"name": step.name, "verdict": step.state} for step in self.steps],
        }


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether the signatures hold at a moment, under one of the stores of trust."""

    state: State
    code: Code
    words: Words
    at: datetime
    mode: Mode
    signers: tuple[Signer, ...]

    def passed(self, name: str) -> "Verdict":
        """The same verdict, with one more step that held for every signer."""
        step = Step.of(name, State.VALID)
        return replace(self, signers=tuple(each.after(step) for each in self.signers))

    def refused(self, reason: Refused) -> "Verdict":
        """The same signatures, of which one more step has failed."""
        state, code, words = reason.code.state, reason.code, reason.words
        step = Step.of(code.step, state)
        signers = tuple(
            replace(each.after(step), state=state, code=code, words=words) for each in self.signers
        )
        return replace(self, state=state, code=code, words=words, signers=signers)

    def as_json(self) -> dict[str, object]:
        """For `ruqsat verify --json`."""
        return {
            "verdict": self.state,
            "code": self.code,
            "at": self.at.isoformat(),
            "trust": self.mode,
            "signers": [signer.as_json() for signer in self.signers],
        }


def without_signers(reason: Refused, at: datetime, mode: Mode) -> Verdict:
    """The verdict on a file in which no signature could be reached."""
    return Verdict(reason.code.state, reason.code, reason.words, at, mode, ())


def together(signers: tuple[Signer, ...], at: datetime, mode: Mode) -> Verdict:
    """One verdict on several signatures: as good as the worst of them."""
    order = (State.INVALID, State.UNDETERMINED, State.VALID)
    worst = min(signers, key=lambda signer: order.index(signer.state))
    return Verdict(worst.state, worst.code, worst.words, at, mode, signers)
