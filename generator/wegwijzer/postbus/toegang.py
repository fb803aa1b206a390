"""Wie er mag: het wachtwoord van de beheerder, zijn sessie, het bewijs van een inzender, en niet te vaak."""

import hashlib
import hmac
import os
import re
import secrets
from collections import defaultdict, deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

Klok = Callable[[], float]
_N, _R, _P = 2**14, 8, 1
_HASH = re.compile(r"scrypt\$([0-9a-f]{32})\$([0-9a-f]{64})")
WACHT, GELDIG = 3, 24 * 3600
SESSIE = 8 * 3600


def versleutel(wachtwoord: str, zout: bytes | None = None) -> str:
    """Een wachtwoord zoals het in de omgeving mag staan: het is niet terug te lezen."""
    zout = zout or secrets.token_bytes(16)
    return f"scrypt${zout.hex()}${hashlib.scrypt(wachtwoord.encode(), salt=zout, n=_N, r=_R, p=_P, dklen=32).hex()}"


def is_versleuteld(tekst: str) -> bool:
    return bool(_HASH.fullmatch(tekst))


def klopt(wachtwoord: str, versleuteld: str) -> bool:
    """Vergelijkt in vaste tijd."""
    zout = bytes.fromhex(_HASH.fullmatch(versleuteld)[1])
    return hmac.compare_digest(versleutel(wachtwoord[:200], zout), versleuteld)


@dataclass(frozen=True)
class Bewijs:
    """Laat zien wanneer iemand begon met het formulier. Uit het bewijs volgt ook het kenmerk van het bericht."""

    sleutel: bytes

    @classmethod
    def met_sleutel_in(cls, pad: Path) -> "Bewijs":
        try:
            nummer = os.open(pad, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            return cls(pad.read_bytes())
        with os.fdopen(nummer, "wb") as bestand:
            bestand.write(secrets.token_bytes(32))
        return cls(pad.read_bytes())

    def geef(self, nu: float) -> str:
        kern = f"{int(nu)}.{secrets.token_hex(6)}"
        return f"{kern}.{self._teken(kern)}"

    def kenmerk(self, bewijs: str, nu: float) -> str | None:
        """Het kenmerk, of None als het bewijs niet van ons is, te nieuw is of te oud."""
        delen = re.fullmatch(r"((\d{1,12})\.([0-9a-f]{12}))\.([0-9a-f]{64})", bewijs, re.ASCII)
        if not delen or not hmac.compare_digest(delen[4], self._teken(delen[1])):
            return None
        if not WACHT <= nu - int(delen[2]) <= GELDIG:
            return None
        return f"{datetime.fromtimestamp(int(delen[2]), UTC):%Y%m%d}-{delen[3]}"

    def _teken(self, kern: str) -> str:
        return hmac.new(self.sleutel, kern.encode(), hashlib.sha256).hexdigest()


class Rem:
    """Hooguit `hoeveel` keer per minuut voor wie van hetzelfde adres komt. Onthoudt niets langer dan een minuut."""

    def __init__(self, hoeveel: int, klok: Klok):
        self.hoeveel, self.klok = hoeveel, klok
        self.keren: dict[str, deque[float]] = defaultdict(deque)

    def mag(self, adres: str) -> bool:
        nu = self.klok()
        if len(self.keren) > 5000:
            self.keren.clear()
        keren = self.keren[adres]
        while keren and keren[0] < nu - 60:
            keren.popleft()
        if len(keren) >= self.hoeveel:
            return False
        keren.append(nu)
        return True


class Sessies:
    """De beheerders die nu binnen zijn. Alleen in het geheugen: na een herstart logt u opnieuw in."""

    def __init__(self, klok: Klok):
        self.klok = klok
        self._open: dict[str, tuple[float, str]] = {}

    def begin(self) -> str:
        token = secrets.token_urlsafe(32)
        self._open = {naam: een for naam, een in self._open.items() if een[0] > self.klok()}
        self._open[_vinger(token)] = (self.klok() + SESSIE, secrets.token_urlsafe(32))
        return token

    def csrf(self, token: str | None) -> str | None:
        """Het geheim voor de formulieren van deze sessie, of None als die er niet (meer) is."""
        tot, geheim = self._open.get(_vinger(token or ""), (0, ""))
        return geheim if tot > self.klok() else None

    def eindig(self, token: str | None) -> None:
        self._open.pop(_vinger(token or ""), None)


def _vinger(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
