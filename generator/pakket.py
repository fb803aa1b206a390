"""Wat er naast de code in het wiel zit: het thema, de onderdelen van npm, en de lijsten om mee te beginnen."""

from pathlib import Path

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

MEE = ("mkdocs.yml", "theme/*", "content/*.yml")
NIET_MEE = ("theme/node_modules", "theme/redactie", "content/wegwijzer.yml", "content/gemeenten.yml", "content/gebieden.yml")
# Van de pakketten van npm alleen wat de site en het drukwerk gebruiken, met de voorwaarden.
VAN_NPM = ("**/LICENSE*", "lucide-static/icons", "leaflet/dist", "@fontsource/*/files", "@expo-google-fonts/*/*.ttf")
# De redactie gaat mee, en Decap als dat is opgehaald: zonder wat alleen dient om in te zoeken naar fouten.
REDACTIE = ("*.*", "node_modules/decap-cms/dist/*decap-cms.js", "node_modules/decap-cms/dist/*.wasm", "node_modules/decap-cms/dist/*.txt", "node_modules/yaml/browser")


class Pakket(BuildHookInterface):
    """Bij `pip install -e` staat alles al op zijn plek, en doet dit niets."""

    def initialize(self, version: str, build_data: dict) -> None:
        if version == "editable":
            return
        wortel = Path(self.root)
        paden = {pad.relative_to(wortel).as_posix() for patroon in MEE for pad in wortel.glob(patroon)}
        paden = {pad for pad in paden if pad not in NIET_MEE} | set(self._van_npm(wortel))
        build_data["force_include"].update({str(wortel / pad): f"wegwijzer/{pad}" for pad in paden})

    @staticmethod
    def _van_npm(wortel: Path) -> list[str]:
        modules = wortel / "theme" / "node_modules"
        paden = [pad for patroon in VAN_NPM for pad in modules.glob(patroon)]
        if not paden:
            raise FileNotFoundError("Haal eerst de onderdelen van npm op: npm ci --prefix theme")
        redactie = [pad for patroon in REDACTIE for pad in (wortel / "theme" / "redactie").glob(patroon)]
        return [pad.relative_to(wortel).as_posix() for pad in (*paden, *redactie)]
