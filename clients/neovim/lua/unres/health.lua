--- `:checkhealth unres`: whether everything is in its place, and what to do where it is not.
local M = {}

local health = vim.health or require('health')
local start = health.start or health.report_start
local ok = health.ok or health.report_ok
local info = health.info or health.report_info
local warn = health.warn or health.report_warn
local error = health.error or health.report_error

--- The output of a program, or nil when it fails.
local function output(command)
  local out = vim.fn.system(command)
  return vim.v.shell_error == 0 and vim.trim(out) or nil, vim.trim(out)
end

local function check_editor()
  start('Neovim')
  local v = vim.version()
  local version = string.format('Neovim %d.%d.%d', v.major, v.minor, v.patch)
  if vim.fn.has('nvim-0.7') == 0 then
    return error(version .. ' is too old: 0.7 or later is needed')
  end
  ok(version)
  info(vim.lsp.config and 'the server is started by vim.lsp.enable'
    or vim.lsp.start and 'the server is started by vim.lsp.start' or 'the server is started by vim.lsp.start_client')
end

local function check_server()
  start('The server')
  local cmd = require('unres').config().cmd
  if type(cmd) == 'function' then
    return info('its command is a function')
  end
  if vim.fn.executable(cmd[1]) == 0 then
    return error('the program "' .. cmd[1] .. '" was not found', {
      'Put unres on the PATH,',
      'or give its place: require("unres").setup({ cmd = { "/place/of/unres", "lsp" } })',
    })
  end
  local version, problem = output({ cmd[1], '--version' })
  if not version then
    return error(vim.fn.exepath(cmd[1]) .. ' does not run: ' .. problem)
  end
  ok(version .. ' at ' .. vim.fn.exepath(cmd[1]))
  local sound, told = output({ cmd[1], 'doctor' })
  if sound then
    ok('unres doctor finds nothing wrong')
  else
    local wrong = vim.tbl_filter(function(line)
      return line:find('(!)', 1, true) ~= nil
    end, vim.split(told, '\n'))
    warn('unres doctor: ' .. (#wrong > 0 and table.concat(wrong, '; ') or told))
  end
  local clients = (vim.lsp.get_clients or vim.lsp.get_active_clients)()
  local count = #vim.tbl_filter(function(client)
    return client.name == 'unres'
  end, clients)
  info(count == 0 and 'no draft is open' or count .. (count == 1 and ' client is running' or ' clients are running'))
end

local function check_parser()
  start('Colours, folds and text objects')
  local treesitter = require('unres.treesitter')
  local path = treesitter.parser_path()
  if not path then
    return warn('no tree-sitter parser: syntax/unres.vim gives the colours; there are no folds and text objects', {
      'In a checkout: make build. From a package: it is installed with the program.',
    })
  end
  local loaded, problem = treesitter.load()
  if not loaded then
    return error(path .. ' cannot be loaded: ' .. problem)
  end
  ok('the parser is ' .. path)
  for _, name in ipairs({ 'highlights', 'folds', 'textobjects' }) do
    local read, query = pcall(treesitter.query, name)
    if read and query then
      ok('queries/unres/' .. name .. '.scm')
    else
      error('queries/unres/' .. name .. '.scm: ' .. tostring(query or 'not found'),
        { 'Copy the files of grammar/queries to queries/unres of the plugin.' })
    end
  end
  if vim.fn.has('nvim-0.10') == 0 then
    info('colours are those of syntax/unres.vim: the grammar’s need Neovim 0.10')
  end
end

function M.check()
  check_editor()
  check_server()
  check_parser()
end

return M
