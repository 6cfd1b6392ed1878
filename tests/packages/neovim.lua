-- Run by tests/packages/run in Neovim without any configuration, where the .deb is installed.
local function expect(condition, message)
  if not condition then
    io.stderr:write('failed: ' .. message .. '\n')
    vim.cmd('cquit 1')
  end
end

expect(vim.bo.filetype == 'unres', 'file type is ' .. vim.bo.filetype)
expect(vim.wait(15000, function()
  return #vim.diagnostic.get(0) == 9
end, 5), #vim.diagnostic.get(0) .. ' findings')
expect(#vim.api.nvim_get_runtime_file('parser/unres.so', false) == 1, 'no parser')
expect(#vim.api.nvim_get_runtime_file('queries/unres/folds.scm', false) == 1, 'no queries')
expect(vim.treesitter.get_parser(0, 'unres'):parse()[1]:root():type() == 'document', 'the parser does not parse')
vim.cmd('help unres')
expect(vim.bo.filetype == 'help', 'no help')
io.stdout:write('- Neovim finds the server, the parser, the queries and the help\n')
vim.cmd('qall!')
