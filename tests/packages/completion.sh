#!/usr/bin/env bash
# Completes command lines in the real shells, as far as they are installed: bash, zsh, fish.
#   tests/packages/completion.sh PROGRAM
set -euo pipefail
unres=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work"/{bin,home,drafts,drafts/folder}
ln -s "$(realpath "$unres")" "$work/bin/unres"
touch "$work/drafts/lighthouses.unres.md"
for shell in bash zsh fish; do "$unres" completion $shell >"$work/completion.$shell"; done
export HOME=$work/home XDG_CONFIG_HOME=$work/home XDG_DATA_HOME=$work/home XDG_CACHE_HOME=$work/home \
  PATH=$work/bin:$PATH TERM=dumb
cd "$work/drafts"
failed=0

# What bash makes of a line: it cuts words at blanks and "=".
in_bash() {
  bash --noprofile --norc -c '
    source "$1"
    compopt() { :; } # Only a shell that is typed in has it.
    line=$2
    read -ra COMP_WORDS <<<"${line//=/ = }"
    [[ $line != *" " ]] || COMP_WORDS+=("")
    COMP_CWORD=$((${#COMP_WORDS[@]} - 1)) COMPREPLY=()
    _unres
    printf "%s\n" "${COMPREPLY[@]}"' bash "$work/completion.bash" "$1"
}

in_fish() { fish --no-config -c "source $work/completion.fish; complete -C '$1'" | cut -f 1 | sed 's/^--[a-z-]*=//'; }

# zsh completes only what is typed at a terminal: it is given one, and its list of matches is read.
in_zsh() {
  zsh -f -c '
    zmodload zsh/zpty
    zpty shell zsh -f -i
    zpty -w shell "PS1=; stty columns 1000; autoload -Uz compinit; compinit -u -d $1/dump; source $1/completion.zsh
      zstyle \":completion:*\" list-separator \" -- \"
      # Listing instead of inserting, and nothing else on the screen.
      show() { compstate[insert]=; compstate[list]=\"list force\" ; }
      compprefuncs=(show); zle -C shown list-choices _generic_shown
      _generic_shown() { _main_complete; compstate[list]=\"list force\"; compstate[insert]=; }
      LISTMAX=10000; bindkey \"^X\" shown; print READY-\$((1 + 1))"
    zpty -r shell out "*READY-2*"
    zpty -w -n shell "$2"$'"'\\x18'"'
    sleep 1
    zpty -w -n shell $'"'\\x15'"'"print DONE-\$((1 + 1))"$'"'\\n'"'
    zpty -r shell out "*DONE-2*"
    print -r -- "$out"
    zpty -d shell' zsh "$work" "$1" | tr -d '\r' | sed 's/\x1b\[[0-9;?]*[a-zA-Z]//g' | tr -s ' ' '\n'
}

# expect LINE WORD…: each shell offers each word, and not one that begins with "!".
expect() {
  local line=$1 shell offered word
  shift
  for shell in "${shells[@]}"; do
    offered=$("in_$shell" "$line")
    for word; do
      if [[ $word == !* ]]; then
        ! grep -qxF -- "${word#!}" <<<"$offered" || { echo "$shell: \"$line\" offers ${word#!}"; failed=1; }
      else
        grep -qxE -- "$(sed 's/[.]/[.]/g' <<<"$word")=?" <<<"$offered" ||
          { echo "$shell: \"$line\" does not offer $word, but: $(head -n 12 <<<"$offered" | tr '\n' ' ')"; failed=1; }
      fi
    done
  done
}

shells=()
for shell in bash zsh fish; do
  if command -v $shell >/dev/null; then shells+=("$shell"); else echo "skipped: $shell is not installed"; fi
done
expect 'unres ' check explain index lsp '!import'
expect 'unres check --f' --format --fix --files-from --fail-on '!--mode'
expect 'unres check --format s' sarif '!text'
expect 'unres check --format=s' sarif '!text'
expect 'unres check li' lighthouses.unres.md
expect 'unres check --config li' lighthouses.unres.md
expect 'unres index ' import lookup verify '!check'
expect 'unres index import --format v' voeten
expect 'unres explain preamble/end' preamble/end-comma '!operative/numbered'
expect 'unres lsp --p' --port --pipe
expect 'unres completion ' bash fish zsh
expect 'unres check --fail-on never --mode ' draft final
shells=(bash)
expect 'unres check --rule spel' spelling
expect 'unres check --rule spelling=h' hint
expect 'unres check --rule=spelling=h' hint
((failed == 0)) || exit 1
echo 'Completion: passed'
