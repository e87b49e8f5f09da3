#!/usr/bin/env bash
# Finds or names what Amends needs on this machine. Sourced by run.sh and test.sh; says everything on standard error.

say() { printf '%s\n' "$*" >&2; }

# JDK 25: JAVA_HOME when it is one, else the standard folders. Named when missing, never downloaded.
find_jdk() {
  local candidate
  for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/*; do
    if [ -x "$candidate/bin/java" ] && [ -x "$candidate/bin/javac" ] \
      && "$candidate/bin/java" -version 2>&1 | grep -q 'version "25[."]'; then
      # shellcheck disable=SC2034
      JDK=$candidate
      return 0
    fi
  done
  say "Amends 需要 JDK 25，这台电脑上没有找到。请安装 JDK 25（例如 Temurin 25）后再试，或设置 JAVA_HOME。"
  say "Amends needs JDK 25 and found none. Install a JDK 25 (Temurin 25, say) or set JAVA_HOME, then run this again."
  return 2
}

# Newer Debian calls some libraries by the old name and "t64".
is_installed() {
  dpkg-query -W -f='${db:Status-Status}\n' "$1" 2>/dev/null | grep -q '^installed$'
}

# Debian packages, by name; installed when we are root, else the one line to run is printed.
need_packages() {
  local missing=() name
  command -v dpkg-query >/dev/null 2>&1 || return 0
  for name in "$@"; do
    is_installed "$name" || is_installed "${name}t64" || missing+=("$name")
  done
  [ ${#missing[@]} -eq 0 ] && return 0
  if [ "$(id -u)" -eq 0 ]; then
    say "Installing: ${missing[*]}"
    apt-get update -qq >&2 && DEBIAN_FRONTEND=noninteractive \
      apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2 && return 0
    say "These packages could not be installed: ${missing[*]}"
    return 3
  fi
  say "缺少系统软件包，请运行一次 / Missing system packages, please run once:"
  say "  sudo apt-get install --no-install-recommends ${missing[*]}"
  return 2
}

# Maven, wherever it comes from.
need_maven() {
  command -v mvn >/dev/null 2>&1 || need_packages maven
}

# Maven on JDK 25, and nothing else called java before it: the build starts a java of its own.
maven() {
  JAVA_HOME="$JDK" PATH="$JDK/bin:$PATH" MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow \
    --enable-native-access=ALL-UNNAMED" mvn -B -ntp "$@"
}

# What the headless platform needs, and what a real window and its printing need beside it.
# shellcheck disable=SC2034
HEADLESS_PACKAGES=(libpango-1.0-0 libpangoft2-1.0-0 libfontconfig1 libfreetype6)
# shellcheck disable=SC2034
WINDOW_PACKAGES=(libgtk-3-0 libgl1 libxxf86vm1 libxtst6 cups-bsd)
