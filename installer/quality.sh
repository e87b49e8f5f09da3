#!/usr/bin/env bash
# Measures how firmly the tests hold the reckoning of compensation: branches covered (at least 95 %) and mutants killed (at least
# 85 %). Minutes, so by command and not on every change. Reports: target/site/jacoco, target/pit-reports.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=installer/needs.sh
. "$here/installer/needs.sh"
find_jdk
need_maven
cd "$here"
maven verify -Pquality "-Dtest=org.amends.core.compensation.**,org.amends.cli.quote.**" -Dsurefire.failIfNoSpecifiedTests=false "$@"
