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

-- Colours from the tree-sitter grammar where its parser is installed, else from syntax/unres.vim.
if vim.treesitter and vim.treesitter.start then
  if pcall(vim.treesitter.start, 0, 'unres') then
    vim.b.undo_ftplugin = vim.b.undo_ftplugin .. ' | lua pcall(vim.treesitter.stop)'
  end
end
