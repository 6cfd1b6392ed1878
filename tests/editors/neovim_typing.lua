-- Types into another Neovim as a drafter does, key by key: a new operative paragraph, and a completion in it.
-- Started by neovim.sh, with the arguments of that Neovim in NVIM_ARGS, one a line.
local function fail(message)
  io.stderr:write('failed: ' .. message .. '\n')
  vim.cmd('cquit 1')
end

local args = vim.split(vim.env.NVIM_ARGS, '\n')
local nvim = vim.fn.jobstart(vim.list_extend({ vim.v.progpath, '--embed', '--headless', '-n' }, args), { rpc = true })
local function lua(code, ...)
  return vim.rpcrequest(nvim, 'nvim_exec_lua', code, { ... })
end
local function input(keys)
  vim.rpcrequest(nvim, 'nvim_input', keys)
end
local function until_true(what, code)
  if not vim.wait(15000, function()
    return lua(code) == true
  end, 10) then
    fail(what .. '; the line is: ' .. lua('return vim.api.nvim_get_current_line()')
      .. ', mode ' .. vim.inspect(vim.rpcrequest(nvim, 'nvim_get_mode')))
  end
end

until_true('no findings', 'return #vim.diagnostic.get(0) > 0')
lua('vim.o.completeopt = "menuone,noinsert"')
-- Neovim 0.7 offers only what begins with the word before the cursor, without its "*".
local typed = vim.fn.has('nvim-0.8') == 1 and '7. *Dec' or '7. '
input('Go<CR>' .. typed)
until_true('what is typed arrives', 'return vim.api.nvim_get_current_line() == "' .. typed .. '"')
input('<C-x><C-o>')
until_true('a menu', 'return vim.fn.pumvisible() == 1')
local words = lua([[return vim.tbl_map(function(item) return item.word end, vim.fn.complete_info({ 'items' }).items)]])
io.stdout:write('- offered for ' .. typed .. ': ' .. table.concat(words, ' | '):sub(1, 80) .. '\n')
for _, word in ipairs(words) do
  if word:find('^%*Decides%*') then
    break
  end
  input('<C-n>')
end
input('<C-y>')
until_true('the completion is taken', 'return vim.api.nvim_get_current_line():find("^7%. %*Decides%*") ~= nil')
input(' to remain seized of the matter<Esc>')
until_true('the end of the sentence is missed', [[
  local last = vim.api.nvim_buf_line_count(0) - 1
  for _, finding in ipairs(vim.diagnostic.get(0)) do
    if finding.lnum == last and finding.severity <= 2 then return true end
  end
  return false]])
io.stdout:write('- a new paragraph is typed, completed and checked: ' .. lua('return vim.api.nvim_get_current_line()') .. '\n')
vim.fn.jobstop(nvim)
vim.cmd('qall!')
