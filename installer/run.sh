#!/usr/bin/env bash
# Runs Amends. No argument opens the desk in a window; a command (see --help) works without one, JSON on standard output.
# Builds when the sources are newer than the last build. Everything this script itself says goes to standard error.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=installer/needs.sh
. "$here/installer/needs.sh"
stamp=$here/target/run.stamp
classpath=$here/target/run.classpath

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
  [ -f "$stamp" ] && [ -f "$classpath" ] \
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
  mv "$stamp.new" "$stamp"
}

is_built || build
exec "$JDK/bin/java" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
  -Duser.language=zh -Duser.country=CN -Dfile.encoding=UTF-8 -Damends.assets="$here/assets" \
  -cp "$here/target/classes:$(cat "$classpath")" org.amends.Main "$@"
