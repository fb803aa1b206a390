#!/bin/sh
# Voor een eigen server: haal wijzigingen op en bouw de site. Typ 'crontab -e', en zet daar deze twee regels:
#   MAILTO=beheer@voorbeeld.example
#   17 2 * * * sh /srv/wegwijzer/automatisch/elke-nacht.sh
# Lukt het niet? Dan blijft de oude site staan, en krijgt u een mail met de meldingen.
set -eu
cd "$(dirname "$0")/.."
# De map waar het programma staat.
PATH="${PROGRAMMA:-/srv/programma}/.venv/bin:$PATH"

git pull --quiet --rebase
# De postbus legt op deze server ook wijzigingen vast.
[ -z "$(git log --oneline '@{upstream}..')" ] || git push --quiet
uitslag=$(wegwijzer bouw 2>&1) || { echo "$uitslag"; exit 1; }
