if vim.b.did_ftplugin then
  return
end
vim.b.did_ftplugin = 1

local set = vim.opt_local
set.comments = ':%%'
set.commentstring = '%% %s'

-- `*` and `w` take 77/237 as one word.
set.iskeyword:append('/')

-- A paragraph is one long line, as in adopted texts: shown wrapped between words, never broken while
-- typing. Where `gq` breaks lines, it knows labels: `12.`, `3 bis.`, `(a)`.
set.wrap = true
set.linebreak = true
set.breakindent = true
set.formatoptions:remove('t')
set.formatoptions:append('nlj')
set.formatlistpat = [[^\s*\(\d\+\%( \a\+\)\=[.)]\|(\a\+)\)\s\+]]

vim.b.undo_ftplugin = 'setlocal comments< commentstring< iskeyword< wrap< linebreak< breakindent< '
  .. 'formatoptions< formatlistpat<'

-- Colours, folds and text objects by the tree-sitter grammar where its parser is at hand; the colours of
-- syntax/unres.vim elsewhere.
local treesitter = require('unres.treesitter')
if not vim.treesitter or not treesitter.load() then
  return
end
if treesitter.highlight(0) then
  vim.b.undo_ftplugin = vim.b.undo_ftplugin .. ' | lua pcall(vim.treesitter.stop)'
end
local options = require('unres').options()
if options.folds and vim.wo.foldmethod == 'manual' then
  set.foldmethod = 'expr'
  set.foldexpr = "v:lua.require'unres.treesitter'.foldexpr()"
  set.foldlevel = 99
  vim.b.undo_ftplugin = vim.b.undo_ftplugin .. ' | setlocal foldmethod< foldexpr< foldlevel<'
end
if options.text_objects then
  treesitter.map(0, options.text_objects)
end
