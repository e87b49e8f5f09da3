#!/usr/bin/env bash
# Tries printing against a real CUPS and against ippeveprinter (Debian: cups, printer-driver-cups-pdf, cups-ipp-utils, avahi-daemon).
# Makes two queues of its own, troubles them one way after the other, asks the program what it sees, and takes them down again.
# What it printed last stands in src/docs/printing.md. As root; cupsd, and avahi for ippeveprinter, must run.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
work=$(mktemp -d)
port=8639
eve=
tidy() {
  [ -z "$eve" ] || kill "$eve" 2>/dev/null || true
  lpadmin -x AmendsTryPdf 2>/dev/null || true
  lpadmin -x AmendsTryIpp 2>/dev/null || true
  rm -rf "$work"
}
trap tidy EXIT
lpstat -r >&2 || { echo "cupsd is not running: start it first" >&2; exit 3; }

# A printer that has no paper while the file "empty" is there, as ippeveprinter's print command may say.
cat > "$work/print" <<EOF
#!/usr/bin/env bash
while [ -e "$work/empty" ]; do echo "STATE: +media-empty-error" >&2; sleep 1; done
echo "STATE: -media-empty-error" >&2
cat "\$1" > "$work/paper.\$\$"
EOF
chmod +x "$work/print"

ask() { # what, queue, seconds: sends one sheet and says what is told of it, changes only
  echo "== $1"
  (cd "$here" && mvn -o -q -B test -Dtest=RealPrintersTest -Dsurefire.failIfNoSpecifiedTests=false \
    -Damends.try.queue="$2" -Damends.try.seconds="$3" -Damends.try.out="$work/said" >/dev/null 2>&1) || true
  cat "$work/said" 2>/dev/null || echo "nothing was said"
  rm -f "$work/said"
}

lpadmin -p AmendsTryPdf -E -v cups-pdf:/ -m lsb/usr/cups-pdf/CUPS-PDF_opt.ppd
ask "CUPS, ready" AmendsTryPdf 6
cupsreject AmendsTryPdf
ask "CUPS, cupsreject" AmendsTryPdf 2
cupsaccept AmendsTryPdf
cupsdisable AmendsTryPdf
ask "CUPS, cupsdisable" AmendsTryPdf 3
cupsenable AmendsTryPdf
lpadmin -x AmendsTryPdf
ask "CUPS, queue deleted" AmendsTryPdf 2

ippeveprinter -p "$port" -d "$work" -c "$work/print" -f application/pdf,image/urf,image/pwg-raster -r off AmendsTry >"$work/eve.log" 2>&1 &
eve=$!
sleep 2
lpadmin -p AmendsTryIpp -E -v "ipp://localhost:$port/ipp/print" -m everywhere
ask "ippeveprinter, ready" AmendsTryIpp 6
touch "$work/empty"
(sleep 25; rm -f "$work/empty") &
ask "ippeveprinter, out of paper, then filled" AmendsTryIpp 45
kill "$eve"; eve=
ask "ippeveprinter, switched off" AmendsTryIpp 12
