#!/usr/bin/env bash
# Runs Amends. No argument opens the desk in a window; a command (see --help) works without one, JSON on standard output.
# Builds when the sources are newer than the last build. Everything this script itself says goes to standard error.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=installer/needs.sh
. "$here/installer/needs.sh"
stamp=$here/target/run.stamp
classpath=$here/target/run.classpath
jar=$here/target/amends.jar
cache=$here/target/amends.aot

if [ $# -eq 0 ] && [ "$(uname -s)" = Linux ] && [ -z "${DISPLAY:-}" ]; then
  say "没有可用的显示器，柜台窗口打不开。无窗口演示请用：installer/run.sh play --out 文件夹"
  say "There is no display, so the desk cannot open. Without one, try: installer/run.sh play --out FOLDER"
  exit 2
fi

find_jdk
if [ $# -eq 0 ]; then
  need_packages "${HEADLESS_PACKAGES[@]}" "${WINDOW_PACKAGES[@]}"
else
  need_packages "${HEADLESS_PACKAGES[@]}"
fi

is_built() {
  [ -f "$stamp" ] && [ -f "$classpath" ] && [ -f "$jar" ] \
    && [ -z "$(find "$here/pom.xml" "$here/src/main" "$here/assets/packs" -newer "$stamp" -print -quit)" ]
}

build() {
  need_maven
  say "正在编译（第一次需要几分钟，要联网下载组件） / Building; the first time takes minutes and downloads libraries."
  mkdir -p "$here/target"
  touch "$stamp.new"
  (cd "$here" && maven -q compile dependency:build-classpath \
    -Dmdep.outputFile="$classpath" -Dmdep.includeScope=runtime) >&2 \
    || { say "编译没有成功，原因见上。 The build failed, see above."; exit 3; }
  rm -f "$cache"
  "$JDK/bin/jar" --create --file "$jar" -C "$here/target/classes" .
  mv "$stamp.new" "$stamp"
}

# The java of every run. What it says itself goes to standard error: standard output is for JSON.
# No copy of the memory on request or in a crash: keys stand there while a store is open (src/docs/threats.md).
ulimit -c 0 2>/dev/null || true
java=("$JDK/bin/java" -XX:+DisableAttachMechanism -XX:-HeapDumpOnOutOfMemoryError -XX:-CreateCoredumpOnCrash -Xlog:disable -Xlog:all=error:stderr --enable-native-access=ALL-UNNAMED
  --sun-misc-unsafe-memory-access=allow -Duser.language=zh -Duser.country=CN -Dfile.encoding=UTF-8
  -Damends.assets="$here/assets")

# Java remembers its loaded classes from one short play (decision 0050): the window then comes about twice as soon.
# Only for the desk and for bench, once after each build; without the memory everything works, more slowly.
remember() {
  local made
  [ -f "$cache" ] && return 0
  say "正在为快速启动做一次准备（约一分钟） / Preparing once for a quick start; about a minute."
  made=$(mktemp -d)
  if "${java[@]}" -XX:AOTCacheOutput="$made/amends.aot" -cp "$jar:$(cat "$classpath")" org.amends.Main \
    play --scenario card-unreadable --out "$made/play" >/dev/null 2>&1 && [ -f "$made/amends.aot" ]; then
    mv "$made/amends.aot" "$cache"
  else
    say "没有准备成，启动会慢一些。 Not prepared; the start will be slower."
  fi
  rm -rf "$made"
}

is_built || build
case "$*" in *--help*) ;; "" | bench*) remember ;; esac
flags=()
[ -f "$cache" ] && flags=("-XX:AOTCache=$cache")
exec "${java[@]}" "${flags[@]}" -cp "$jar:$(cat "$classpath")" org.amends.Main "$@"
