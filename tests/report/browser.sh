#!/usr/bin/env bash
# Opens the report before submission in headless Chromium: no section may be missing, and the browser may have nothing to
# say of the page on its console. Another browser or program can be tested with CHROMIUM=PATH and UNRES=PATH.
set -euo pipefail
cd "$(dirname "$0")/../.."
root=$PWD
unres=${UNRES:-$root/build/release/server/unres}
chromium=$(command -v "${CHROMIUM:-chromium}" || command -v chromium-browser || command -v google-chrome) || {
  echo "skipped: no chromium on the PATH"
  exit 0
}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
draft=$root/docs/examples/lighthouses.unres.md

# The example; one that would like to be more than words; last year's text; none at all.
cat >"$work/hostile.unres.md" <<'DRAFT'
**</title><script>console.error("run")</script>**

*The General Assembly*

*Recalling* its resolution 70/1 of 25 September 2016 “<img src=x onerror=console.error(1)>” [and] 'others'[^1]

1. [*Decides* | <b>: *Urges*] {++"><svg onload=console.error(2)>: to go++} <style>@import url(x)</style>

[^1]: Ibid., <a href="javascript:console.error(3)">chap. I</a>
DRAFT
sed 's/twelve thousand/fourteen thousand/' "$draft" >"$work/last-year.unres.md"
: >"$work/empty.unres.md"

# Opens a page, and leaves in dom.html what the browser has made of it.
opened() {
  timeout 60 "$chromium" --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking \
    --disable-component-update --user-data-dir="$work/profile" --enable-logging=stderr --log-level=0 \
    --dump-dom "file://$1" >"$work/dom.html" 2>"$work/log"
  if grep 'CONSOLE' "$work/log"; then
    return 1
  fi
}

# Where this browser says nothing of a page that does what none may, its silence tells nothing.
echo '<script>console.error("heard")</script>' >"$work/loud.html"
if opened "$work/loud.html" >"$work/heard"; then
  echo "skipped: this browser does not tell what is on its console"
  exit 0
fi

check() {
  local name=$1
  shift
  "$unres" check --no-index --mode final --fail-on never --report "$work/$name.html" "$@" >/dev/null
  if ! opened "$work/$name.html"; then
    echo "$name: the browser complains" >&2
    exit 1
  fi
  for section in findings open citations notes length $sections; do
    if ! grep -q "<section id=\"d1-$section\"" "$work/dom.html"; then
      echo "$name: the section $section is missing" >&2
      exit 1
    fi
  done
  if grep -qE '<(script|img|svg|iframe)' "$work/dom.html"; then
    echo "$name: words of the draft have become more than words" >&2
    exit 1
  fi
}
sections='comparison authorities' check example --base "$work/last-year.unres.md" "$draft"
sections=authorities check hostile "$work/hostile.unres.md"
sections= check empty "$work/empty.unres.md"
sections=authorities check several "$draft" "$work/hostile.unres.md"
grep -q '<article class="draft" id="d2"' "$work/dom.html" || { echo "several: the second draft is missing" >&2; exit 1; }
echo "report in a browser: passed"
