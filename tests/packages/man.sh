#!/usr/bin/env bash
# The manual page names the commands and options that the program has, and no others.
#   tests/packages/man.sh PROGRAM [PAGE]
set -euo pipefail
unres=$1
page=${2:-$(dirname "${BASH_SOURCE[0]}")/../../packaging/unres.1}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# of_help WORD…: "command --option" of the command and all below it, as --help shows them.
of_help() {
  local help name
  help=$("$unres" "$@" --help)
  (($# == 0)) || echo "unres $* (command)"
  grep -oE '^  -[^ {]*' <<<"$help" | tr ',' '\n' | tr -d ' ' | grep -vxE -- '-h|--help' |
    sed "s/^/unres${*:+ $*} /" || true
  while read -r name; do of_help "$@" "$name"; done < <(
    sed -n '/^Subcommands:/,/^$/s/^  \([a-z][a-z-]*\).*/\1/p' <<<"$help")
}

of_page() {
  awk '
    BEGIN { command = "unres" }
    /^\.Ss unres/ {
      command = "unres"
      for (i = 3; i <= NF && $i ~ /^[a-z]/; ++i) command = command " " $i
      print command " (command)"
    }
    /^\.It Fl/ {
      for (i = 2; i < NF; ++i)
        if ($i == "Fl") { name = $(i + 1); if (name != "h" && name != "-help") print command " -" name }
    }' "$page"
}

of_help | sort -u >"$work/help"
of_page | sort -u >"$work/page"
if ! diff --label 'unres --help' --label unres.1 -u "$work/help" "$work/page"; then
  echo 'The manual page packaging/unres.1 and the options of the program differ.' >&2
  exit 1
fi
if command -v mandoc >/dev/null; then
  mandoc -T lint -W warning "$page"
else
  echo 'mandoc is not installed: the form of the page is not judged'
fi
echo "Manual page: passed ($(wc -l <"$work/help") commands and options)"
