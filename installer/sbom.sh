#!/usr/bin/env bash
# Lists what the program is made of (CycloneDX, JSON): target/sbom.json. Made whenever the program is packaged.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=installer/needs.sh
. "$here/installer/needs.sh"
find_jdk
need_maven
cd "$here"
maven package -Psbom -DskipTests "$@"
echo "$here/target/sbom.json"
