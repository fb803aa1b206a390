"""Een kopie van de kleine gemeente, waarin een test mag schrijven."""

import shutil
import subprocess
from pathlib import Path

from tests.mini.verwacht import MINI

_WIE = ("-c", "user.name=Test", "-c", "user.email=test@voorbeeld.example")


def kopie(doel: Path) -> Path:
    for deel in ("activiteiten", "locaties", "content"):
        shutil.copytree(MINI / deel, doel / deel)
    return doel


def kopie_in_git(doel: Path) -> Path:
    kopie(doel)
    for opdracht in (("init", "--quiet"), ("add", "-A"), (*_WIE, "commit", "--quiet", "-m", "begin")):
        subprocess.run(["git", *opdracht], cwd=doel, check=True, capture_output=True)
    return doel
