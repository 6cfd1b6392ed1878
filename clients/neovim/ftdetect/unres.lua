-- `name.unres.md` and `name.res.md` are resolutions, not Markdown.
if vim.filetype and vim.filetype.add then
  vim.filetype.add({
    extension = { unres = 'unres' },
    pattern = {
      ['.*%.unres%.md'] = { 'unres', { priority = 10 } },
      ['.*%.res%.md'] = { 'unres', { priority = 10 } },
    },
  })
end

-- Neovim 0.7 detects file types without the table above, and has called the file Markdown by now.
if vim.fn.has('nvim-0.8') == 0 and vim.g.do_filetype_lua ~= 1 then
  vim.cmd([[autocmd BufRead,BufNewFile *.unres,*.unres.md,*.res.md set filetype=unres]])
end
