#!/usr/bin/env bash
# Breaks the store on purpose and counts what is lost. --tier G (minutes), N (an hour), R (before a release); --only T1,T2;
# --points N and --seed S replay a printed line. One line a figure; ends with 1 when anything was lost.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
tier=G; only=; points=0; seed=()
while [ $# -gt 0 ]; do
    case $1 in
        --tier) tier=${2:?--tier G, N or R}; shift 2 ;;
        --only) only=${2:?--only T1,T2}; shift 2 ;;
        --points) points=${2:?--points N}; shift 2 ;;
        --seed) seed=("-Dtorture.seed=${2:?--seed S}"); shift 2 ;;
        *) echo "usage: torture.sh [--tier G|N|R] [--only T1,T2] [--points N] [--seed S]" >&2; exit 2 ;;
    esac
done
case $tier in G|N|R) ;; *) echo "--tier G, N or R" >&2; exit 2 ;; esac
# shellcheck source=installer/needs.sh
. "$here/installer/needs.sh"
find_jdk
need_maven
cd "$here"
# T20 and T21 read what a run of all tests with JaCoCo wrote; it is made when it is missing or older than the sources.
report=target/site/jacoco/jacoco.csv
case ",$only," in
    ,, | *,T20,* | *,T21,*)
        if [ ! -f "$report" ] || [ -n "$(find src pom.xml -newer "$report" -type f ! -path 'src/docs/*' -print -quit)" ]; then
            say "测一次覆盖率：带 JaCoCo 跑完全部测试 / Measuring coverage: all tests once with JaCoCo"
            maven -q -Dstyle.color=never test -Pcoverage -Dmaven.test.failure.ignore=true 2>&1 | grep -E 'ERROR.*(Test|FAIL)' || true
        fi ;;
esac
if maven -q -B -Dstyle.color=never test -Dtest=TortureTest -Dtorture.slow=4000 "-Dtorture.tier=$tier" "-Dtorture.only=$only" "-Dtorture.points=$points" "${seed[@]}" \
        | grep -E 'T[0-9]+ +.* points, |LOST |^     [^ ]|^\[ERROR'; then
    exit "${PIPESTATUS[0]}"
fi
exit 1
