#!/usr/bin/env bash
# Passes all tests on a fresh machine: finds JDK 25, installs what the headless platform needs, runs every gate.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=installer/needs.sh
. "$here/installer/needs.sh"
find_jdk
need_packages "${HEADLESS_PACKAGES[@]}"
need_maven
cd "$here"
maven verify "$@"
