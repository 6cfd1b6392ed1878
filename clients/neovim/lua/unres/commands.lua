--- The commands of a buffer with a resolution: what the server does, and its answers shown.
local M = {}

local function tell(message, level)
  vim.notify('unres: ' .. message, level or vim.log.levels.INFO)
end

--- The client that serves a buffer, or nil.
function M.client_of(buffer)
  local clients
  if vim.lsp.get_clients then
    clients = vim.lsp.get_clients({ bufnr = buffer })
  else
    clients = vim.tbl_values(vim.lsp.buf_get_clients(buffer))
  end
  for _, client in ipairs(clients) do
    if client.name == 'unres' then
      return client
    end
  end
end

--- Runs a command of the server; `done` is called with what it answers, unless it is an error.
local function execute(buffer, command, argument, done)
  if not M.client_of(buffer) then
    return tell('no server is attached to this buffer (:checkhealth unres)', vim.log.levels.ERROR)
  end
  vim.lsp.buf_request(buffer, 'workspace/executeCommand', { command = command, arguments = { argument } },
    function(err, result)
      if err then
        tell(err.message, vim.log.levels.ERROR)
      elseif done then
        done(result)
      end
    end)
end

--- Shows lines in a window of their own.
local function show(lines, filetype)
  vim.cmd('new')
  vim.bo.buftype, vim.bo.bufhidden, vim.bo.swapfile = 'nofile', 'wipe', false
  vim.api.nvim_buf_set_lines(0, 0, -1, false, lines)
  vim.bo.modifiable, vim.bo.filetype = false, filetype
end

local function lines_of(text)
  return vim.split(text:gsub('\n$', ''), '\n', { plain = true })
end

--- All findings in the location list, which is opened; or says that there are none.
local function check()
  local found = vim.diagnostic.get(0)
  vim.diagnostic.setloclist({ open = #found > 0, title = 'UN resolution' })
  if #found == 0 then
    tell('nothing is wrong')
  end
end

--- The report on a draft as a final text: shown, or written to a file whose ending says how.
local function report(buffer, file)
  local format = file:match('%.html$') and 'html' or 'markdown'
  if file ~= '' and format == 'markdown' and not file:match('%.md$') then
    return tell('a report ends in .html or .md', vim.log.levels.ERROR)
  end
  local asked = { uri = vim.uri_from_bufnr(buffer), format = format }
  execute(buffer, 'unres.submissionReport', asked, function(result)
    if file == '' then
      show(lines_of(result[format]), 'markdown')
    elseif vim.fn.writefile(lines_of(result[format]), vim.fn.fnamemodify(file, ':p')) == 0 then
      tell(file .. ' (' .. result.verdict .. ')')
    end
  end)
end

local renumbered = {
  notes = { 'unres.renumberFootnotes' },
  paragraphs = { 'unres.renumberParagraphs' },
  [''] = { 'unres.renumberParagraphs', 'unres.renumberFootnotes' },
}

--- Renumbers the paragraphs, the notes, or one after the other.
local function renumber(buffer, what)
  local commands = renumbered[what]
  if not commands then
    return tell('renumber what? notes or paragraphs', vim.log.levels.ERROR)
  end
  local function run(i)
    if commands[i] then
      execute(buffer, commands[i], vim.uri_from_bufnr(buffer), function()
        run(i + 1)
      end)
    end
  end
  run(1)
end

--- What takes more than a document, or has a command of its own.
local not_offered = { applyFix = true, explainRule = true, submissionReport = true }

--- The commands that the server advertises, without "unres.".
local function advertised(buffer)
  local client = M.client_of(buffer)
  local provider = client and client.server_capabilities.executeCommandProvider
  local out = {}
  for _, command in ipairs(provider and provider.commands or {}) do
    local name = command:match('^unres%.(.*)')
    if name and not not_offered[name] then
      table.insert(out, name)
    end
  end
  table.sort(out)
  return out
end

local function run_advertised(buffer, name)
  if not vim.tbl_contains(advertised(buffer), name) then
    return tell('the server knows: ' .. table.concat(advertised(buffer), ', '), vim.log.levels.ERROR)
  end
  local uri = vim.uri_from_bufnr(buffer)
  execute(buffer, 'unres.' .. name, name == 'doctor' and { uri = uri } or uri, function(result)
    local text = type(result) == 'table' and (result.markdown or result.text) or result
    if type(text) == 'string' and text ~= '' then
      show(lines_of(text), 'markdown')
    end
  end)
end

local function starting_with(words)
  return function(lead)
    return vim.tbl_filter(function(word)
      return vim.startswith(word, lead)
    end, words())
  end
end

--- Adds the commands to a buffer.
function M.add(buffer)
  local function add(name, run, options)
    vim.api.nvim_buf_create_user_command(buffer, name, run, options)
  end
  add('UnresCheck', check, { desc = 'unres: list the findings' })
  add('UnresOutline', function()
    require('unres.outline').open(buffer)
  end, { desc = 'unres: show the structure' })
  add('UnresReport', function(command)
    report(buffer, command.args)
  end, { nargs = '?', complete = 'file', desc = 'unres: check before submission' })
  add('UnresRenumber', function(command)
    renumber(buffer, command.args)
  end, {
    nargs = '?',
    complete = starting_with(function()
      return { 'notes', 'paragraphs' }
    end),
    desc = 'unres: renumber paragraphs and notes',
  })
  add('Unres', function(command)
    run_advertised(buffer, command.args)
  end, {
    nargs = 1,
    complete = starting_with(function()
      return advertised(buffer)
    end),
    desc = 'unres: run a command of the server on this draft',
  })
  for name, command in pairs({
    UnresRenumberFootnotes = 'renumberFootnotes',
    UnresRenumberParagraphs = 'renumberParagraphs',
    UnresConvertFootnotes = 'convertFootnotes',
  }) do
    add(name, function()
      execute(buffer, 'unres.' .. command, vim.uri_from_bufnr(buffer))
    end, { desc = 'unres: ' .. command })
  end
end

return M
