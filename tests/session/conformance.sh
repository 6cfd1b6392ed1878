#!/usr/bin/env bash
# Drives the real server as any client may, and holds every message against LSP's own schema.
# conformance.sh UNRES TEST_SESSION SHARED: the two programs, and the folder that holds tools/lsp-bench
# and corpus. Exits 77, saying so, where Node or that folder is absent.
set -euo pipefail
unres=$1 session=$2 shared=$3
tools=$shared/tools/lsp-bench
seed=$shared/corpus/seed/A-RES-77-237.md
skip() { echo "skipped: $1"; exit 77; }
command -v node > /dev/null || skip "Node is not installed"
[ -f "$tools/probe.mjs" ] || skip "no driver for language servers beside the project"
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

UNRES_TRANSCRIPT=$work/transcript "$session" > "$work/log" || { cat "$work/log"; exit 1; }
node "$here/validate.mjs" "$tools" "$work/transcript"

node "$tools/probe.mjs" --name unres --file "$seed" --ext unres --lang unres \
  --validate "$tools/metaModel-3.18.json" -- "$unres" lsp > "$work/probes"
node --input-type=module - "$work/probes" <<'JS'
import fs from 'node:fs';
const found = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));
const wanted = {
  req_before_init: /^-32002$/, unknown_request: /^-32601$/, unknown_dollar_req: /^-32601$/,
  bad_json: /^-32700; then alive$/, header_variants: /^alive$/, lowercase_header: /^alive$/,
  pos_out_of_range: /; alive$/, hover_unopened_doc: /; alive$/, edit_surrogate_utf16: /^alive$/,
  encodings: /^utf-8$/, enc_utf32: /^utf-32$/, second_initialize: /^-32600$/,
  cancel: /^documentSymbol (-32800|result:object) /,
  shutdown_then_req: /^shutdown=null; req after=-32600; exit=0 in \d+ms$/,
  exit_without_shutdown: /^code 1$/, stdin_eof: /^code 1$/,
};
const wrong = Object.entries(wanted).filter(([key, form]) => !form.test(String(found[key])));
for (const [key] of wrong) console.log(`probe ${key}: ${found[key]}`);
console.log(`${Object.keys(wanted).length - wrong.length} of ${Object.keys(wanted).length} probes pass`);
process.exit(wrong.length);
JS

for mode in "" --no-pull; do
  # shellcheck disable=SC2086
  node "$tools/bench.mjs" --name unres --file "$seed" --ext unres --lang unres --edits 30 $mode \
    --validate "$tools/metaModel-3.18.json" -- "$unres" lsp > "$work/bench"
  node -e '
    const r = JSON.parse(require("fs").readFileSync(process.argv[1], "utf8"));
    console.log(`${r.mode}: ${r.checked} messages checked, violations ${JSON.stringify(r.violations ?? {})}`);
    process.exit(r.error || r.violations ? 1 : 0);' "$work/bench"
done
