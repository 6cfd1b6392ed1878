#!/usr/bin/env bash
# Drives real Neovim, headless, with the plugin and the built server: findings seen, a quick fix
# applied. Another editor or server can be tested with NVIM=PATH and UNRES=PATH.
set -euo pipefail
cd "$(dirname "$0")/../.."
root=$PWD
unres=${UNRES:-$root/build/release/server/unres}
corpus=${UNRES_CORPUS:-$root/../shared/corpus}
seed=$corpus/seed/A-RES-77-237.md
nvim=$(command -v "${NVIM:-nvim}") || {
  echo "No nvim on the PATH; make test-editors installs it." >&2
  exit 1
}
if [ ! -f "$seed" ]; then
  echo "skipped: no corpus at $corpus"
  exit 0
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work"/{bin,home}
ln -s "$unres" "$work/bin/unres"
paragraph='including the organization of thematic discussions on the four pillars of the Declaration'
sed "s/$paragraph,\$/$paragraph/" "$seed" >"$work/crime-prevention.unres.md"
if cmp -s "$seed" "$work/crime-prevention.unres.md"; then
  echo "The seed has no such paragraph any more." >&2
  exit 1
fi

# The plugin on the path of a Neovim without any configuration; `unres` on the PATH.
cd "$work"
export HOME=$work/home XDG_CONFIG_HOME=$work/home XDG_DATA_HOME=$work/home \
  XDG_STATE_HOME=$work/home XDG_CACHE_HOME=$work/home PATH=$work/bin:$PATH
SEED=$seed PARAGRAPH=$paragraph timeout --kill-after=5s 60s "$nvim" --headless \
  --cmd "set runtimepath^=$root/clients/neovim" crime-prevention.unres.md \
  -c "luafile $root/tests/editors/neovim.lua" || {
  status=$?
  echo "--- log of the language client" >&2
  find "$work/home" -name lsp.log -exec tail -n 20 {} + >&2
  exit "$status"
}

# Without the program, one message says so.
shown=$("$nvim" --headless --cmd "set runtimepath^=$root/clients/neovim" --cmd 'let g:unres_no_setup = 1' \
  -c 'lua require("unres").setup({ cmd = { "no-such-program", "lsp" } })' \
  -c 'edit crime-prevention.unres.md' -c 'edit other.unres' -c 'qall!' 2>&1)
if [ "$(grep -c '"no-such-program" was not found' <<<"$shown")" != 1 ]; then
  echo "Without the program, this was shown: $shown" >&2
  exit 1
fi

# Each file of the plugin loads by itself without an error.
for file in "$root"/clients/neovim/{ftdetect,ftplugin,lsp,plugin,lua/unres,syntax}/*.{lua,vim}; do
  [ -f "$file" ] || continue
  shown=$("$nvim" --headless -u NONE --cmd "set runtimepath^=$root/clients/neovim" \
    -c "source $file" -c 'qall!' 2>&1)
  if [ -n "$shown" ]; then
    echo "$file: $shown" >&2
    exit 1
  fi
done
echo "Neovim: passed"
