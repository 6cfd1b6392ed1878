#!/usr/bin/env bash
# Packages the extension with a server in it, for the system it runs on: package.sh SERVER. Without SERVER
# there is none in it, and `unres` is looked for on the PATH of the system that installs it.
# Leaves out/unres-*.vsix and names it.
set -euo pipefail
server=${1:+$(realpath "$1")}
cd "$(dirname "$0")"
if ! node -e 'process.exit(process.versions.node.split(".")[0] < 20 ? 1 : 0)' 2>/dev/null; then
  echo "Node.js 20 or later is needed, with npm." >&2
  exit 1
fi
if [ ! -d node_modules ] || [ package-lock.json -nt node_modules ]; then
  npm ci --loglevel=error
  touch node_modules
fi
rm -rf bin out/unres-*.vsix
target=()
if [ -n "$server" ]; then
  mkdir -p bin
  install -m 755 "$server" bin/unres
  strip bin/unres 2>/dev/null || true # Half the size; nothing needs its symbols.
  target=(--target "$(node -p '`${process.platform}-${process.arch}`')")
fi
npm run package --silent -- "${target[@]}" >out.log 2>&1 || { cat out.log >&2; rm -f out.log; exit 1; }
rm -f out.log
for package in out/unres-*.vsix; do
  echo "clients/vscode/$package ($(($(stat -c %s "$package") / 1024)) KiB)"
done
