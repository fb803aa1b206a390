"""Waar de redactie bewaart: bij github, gitlab of forgejo, of op deze computer."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from wegwijzer.model.delen import Redactie

_BERICHTEN = {
    "create": "Voeg {{slug}} toe ({{collection}})",
    "update": "Verander {{slug}} ({{collection}})",
    "delete": "Haal {{slug}} weg ({{collection}})",
    "uploadMedia": "Voeg de foto {{path}} toe",
    "deleteMedia": "Haal de foto {{path}} weg",
}


@dataclass(frozen=True)
class Achterkant:
    """`decap` is het deel van de instelling over bewaren; `bronnen` zijn de adressen waar de pagina mee praat."""

    decap: Mapping[str, Any]
    bronnen: tuple[str, ...] = ()
    lokaal: bool = False


LOKAAL = Achterkant({"backend": {"name": "proxy", "proxy_url": "/api/v1", "branch": "main"}, "publish_mode": "simple"}, lokaal=True)


def achterkant_van(redactie: Redactie) -> Achterkant:
    basis = (redactie.basis_url or "https://gitlab.com").rstrip("/")
    backend = {"repo": redactie.repo, "branch": redactie.tak, "commit_messages": _BERICHTEN, **_inloggen(redactie, basis)}
    decap = {"backend": backend, "publish_mode": "editorial_workflow" if redactie.nakijken else "simple"}
    return Achterkant(decap, _bronnen(redactie, basis))


def _inloggen(redactie: Redactie, basis: str) -> dict[str, str]:
    match redactie.soort:
        case "github":
            return {"name": "github", "base_url": basis}
        case "gitlab":
            vorm = {"api_root": f"{basis}/api/v4", "graphql_api_root": f"{basis}/api/graphql"}
            return {"name": "gitlab", "base_url": basis, "auth_type": "pkce", "app_id": redactie.app_id or "", **vorm}
        case _:
            return {"name": "forgejo", "api_root": f"{basis}/api/v1", "app_id": redactie.app_id or ""}


def _bronnen(redactie: Redactie, basis: str) -> tuple[str, ...]:
    if redactie.soort == "github":
        return ("https://api.github.com", "https://avatars.githubusercontent.com", "https://www.githubstatus.com")
    adres = urlsplit(basis)
    return (f"{adres.scheme}://{adres.netloc}",)
