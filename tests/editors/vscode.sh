#!/usr/bin/env bash
# Drives real VS Code (code-server in headless Chromium) with the packaged extension, the built
# server in it: vscode.mjs lists the scenarios. Usage: vscode.sh [FOLDER FOR SCREENSHOTS]
# Needs Node.js 20 or later with npm, and chromium (`make test-editors` installs it); everything else
# goes to build/editors. Another server can be tested with UNRES=PATH.
set -euo pipefail
cd "$(dirname "$0")/../.."
root=$PWD
unres=${UNRES:-$root/build/release/server/unres}
corpus=${UNRES_CORPUS:-$root/../shared/corpus}
shots=$(realpath -m "${1:-build/editors/screenshots}")
cache=$root/build/editors/vscode
code_server=$cache/node_modules/code-server

if [ ! -f "$corpus/seed/A-RES-77-237.md" ]; then
  echo "skipped: no corpus at $corpus"
  exit 0
fi
chromium=$(command -v chromium || command -v chromium-browser || command -v google-chrome) || {
  echo "No chromium on the PATH; make test-editors installs it." >&2
  exit 1
}
if ! node -e 'process.exit(process.versions.node.split(".")[0] < 20 ? 1 : 0)' 2>/dev/null; then
  echo "Node.js 20 or later is needed, with npm." >&2
  exit 1
fi

# The editor, once. Its optional native modules are not needed, so none is compiled but argon2.
if [ ! -e "$cache/ready" ]; then
  echo "Installing code-server into build/editors/vscode"
  mkdir -p "$cache"
  npm install --prefix "$cache" --ignore-scripts --no-save --no-audit --no-fund --loglevel=error \
    code-server@4.100.3 playwright-core@1.65.1
  (cd "$code_server/lib/vscode" &&
    npm install --ignore-scripts --omit=dev --no-audit --no-fund --loglevel=error)
  npm rebuild --prefix "$cache" --loglevel=error argon2
  touch "$cache/ready"
fi

# The extension, as it is shipped: the server is in it.
clients/vscode/package.sh "$unres" >/dev/null
(cd clients/vscode && UNRES=$unres npm test --silent)

work=$(mktemp -d)
server_pid=
cleanup() {
  if [ -n "$server_pid" ]; then
    kill "$server_pid" 2>/dev/null || true
    wait "$server_pid" 2>/dev/null || true
  fi
  rm -rf "$work"
}
trap cleanup EXIT
mkdir -p "$work"/{user/User,extensions,drafts,home} "$shots"
export HOME=$work/home XDG_CONFIG_HOME=$work/home XDG_DATA_HOME=$work/home
cat >"$work/user/User/settings.json" <<JSON
{
  "workbench.startupEditor": "none",
  "workbench.colorTheme": "${UNRES_THEME:-Default Light Modern}",
  "workbench.tips.enabled": false,
  "extensions.autoCheckUpdates": false,
  "extensions.ignoreRecommendations": true,
  "update.mode": "none",
  "telemetry.telemetryLevel": "off",
  "git.enabled": false,
  "chat.commandCenter.enabled": false,
  "window.commandCenter": false
}
JSON
node "$code_server/out/node/entry.js" --extensions-dir "$work/extensions" \
  --user-data-dir "$work/user" --install-extension clients/vscode/out/unres-*.vsix >"$work/install.log" 2>&1 ||
  { cat "$work/install.log" >&2; exit 1; }

port=$(node -e 's=require("net").createServer().listen(0,"127.0.0.1",()=>{console.log(s.address().port);s.close()})')
node "$code_server/out/node/entry.js" --auth none --bind-addr "127.0.0.1:$port" \
  --extensions-dir "$work/extensions" --user-data-dir "$work/user" --disable-workspace-trust \
  --disable-telemetry --disable-update-check --disable-getting-started-override \
  >"$work/code-server.log" 2>&1 &
server_pid=$!

if ! CHROMIUM=$chromium URL="http://127.0.0.1:$port" DRAFTS=$work/drafts EXTENSIONS=$work/extensions \
  SEED=$corpus/seed/A-RES-77-237.md SHOTS=$shots NODE_PATH=$cache/node_modules \
  timeout --kill-after=10s 400s node tests/editors/vscode.mjs; then
  echo "--- code-server" >&2
  tail -n 20 "$work/code-server.log" >&2
  exit 1
fi
