#!/usr/bin/env bash
# Holds what `unres check --format sarif` writes against SARIF's own schema.
# sarif.sh UNRES DRAFT CACHE: the program, a draft with findings, and a folder for what npm installs once.
# Exits 77, saying so, where Node or the packages cannot be had.
set -euo pipefail
unres=$1 draft=$2 cache=$3
skip() { echo "skipped: $1"; exit 77; }
command -v node > /dev/null && command -v npm > /dev/null || skip "Node is not installed"
if [ ! -e "$cache/ready" ]; then
  mkdir -p "$cache"
  # The first holds the schema, the second reads it.
  timeout 120 npm install --prefix "$cache" --ignore-scripts --no-save --no-audit --no-fund --loglevel=error \
    @microsoft/jest-sarif@1.0.0-beta.0 ajv@6.12.6 > /dev/null 2>&1 || skip "npm cannot install the schema"
  touch "$cache/ready"
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$draft" "$work/a draft.unres.md"
printf '\xff\xfe;\r\n\r\n1. *Decides* \xc3;' > "$work/bytes.unres"
cd "$work"
"$unres" check --no-index --format sarif "a draft.unres.md" bytes.unres nowhere.unres > log.sarif 2> /dev/null || true
"$unres" check --no-index --format sarif --files-from - < /dev/null > empty.sarif
node - "$cache" log.sarif empty.sarif <<'JS'
const fs = require('fs');
const path = require('path');
const [cache, ...logs] = process.argv.slice(2);
const from = (name) => path.join(cache, 'node_modules', name);
const Ajv = require(from('ajv'));
const schema = JSON.parse(fs.readFileSync(from('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'));
const ajv = new Ajv({ schemaId: 'auto', meta: false, allErrors: true, unknownFormats: 'ignore', validateSchema: false });
ajv.addMetaSchema(require(from('ajv/lib/refs/json-schema-draft-07.json')));
delete schema.$schema;
const validate = ajv.compile(schema);
for (const log of logs) {
  const json = JSON.parse(fs.readFileSync(log, 'utf8'));
  const valid = validate(json);
  for (const error of validate.errors ?? []) console.log(`${log}${error.dataPath}: ${error.message}`);
  console.log(`${log}: ${json.runs[0].results.length} results, ${valid ? 'valid' : 'not valid'}`);
  if (!valid) process.exitCode = 1;
}
JS
