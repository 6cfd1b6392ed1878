-- What a drafter does in Neovim: open a draft, see the findings, fix one. Started by neovim.sh with
-- the draft (the seed, of which one preambular paragraph has lost its comma) and the seed's path in
-- the environment. For 0.7 and later, so that Debian's runs it too.
local seed = vim.env.SEED
local paragraph = vim.env.PARAGRAPH

local function fail(message)
  io.stderr:write('failed: ' .. message .. '\n')
  vim.cmd('cquit 1')
end

local function step(message)
  io.stdout:write('- ' .. message .. '\n')
end

local function expect(condition, message)
  if not condition then
    fail(message)
  end
end

local function until_true(what, test)
  if not vim.wait(15000, test, 5) then
    fail('timed out: ' .. what)
  end
end

local function text()
  return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n') .. '\n'
end

local function slips()
  return vim.tbl_filter(function(finding)
    local line = vim.api.nvim_buf_get_lines(0, finding.lnum, finding.lnum + 1, false)[1] or ''
    return finding.code == 'preamble/end-comma' and line:sub(-#paragraph) == paragraph
  end, vim.diagnostic.get(0))
end

local function count_of_clients()
  return #(vim.lsp.get_clients or vim.lsp.get_active_clients)()
end

local function run()
  local version = vim.version()
  step(string.format('Neovim %d.%d.%d', version.major, version.minor, version.patch))
  expect(vim.bo.filetype == 'unres', 'file type is ' .. vim.bo.filetype)
  expect(vim.bo.commentstring == '%% %s', 'commentstring is ' .. vim.bo.commentstring)

  until_true('findings', function()
    return #slips() > 0
  end)
  expect(#slips() == 1, 'the slip is found ' .. #slips() .. ' times')
  step(#vim.diagnostic.get(0) .. ' findings, among them the missing comma')
  expect(count_of_clients() == 1, 'clients: ' .. count_of_clients())

  -- The fix, through the editor's own menu of code actions.
  local offered = {}
  vim.ui.select = function(items, opts, choose)
    for _, item in ipairs(items) do
      local title = opts.format_item and opts.format_item(item) or tostring(item)
      table.insert(offered, title)
      if title:lower():find('comma', 1, true) then
        return choose(item)
      end
    end
    choose(nil)
  end
  local slip = slips()[1]
  vim.api.nvim_win_set_cursor(0, { slip.lnum + 1, slip.col })
  vim.lsp.buf.code_action()
  if not vim.wait(15000, function()
    return text() == seed
  end, 5) then
    fail('the fix does not restore the seed; offered: ' .. table.concat(offered, ' | '))
  end
  step('quick fix applied: the text is the seed again')
  until_true('finding gone', function()
    return #slips() == 0
  end)
  step('the finding is gone')

  -- Undone, it comes back: edits reach the server.
  vim.cmd('silent undo')
  until_true('finding back after undo', function()
    return #slips() == 1
  end)
  step('undone: the finding is back')

  -- Markdown stays silent by default.
  vim.cmd('silent write! plain.md | silent edit plain.md')
  expect(vim.bo.filetype == 'markdown', 'file type of plain.md is ' .. vim.bo.filetype)
  vim.wait(300)
  expect(#vim.diagnostic.get(0) == 0, 'Markdown is checked unasked')
  step('Markdown stays silent by default')
end

seed = table.concat(vim.fn.readfile(seed), '\n') .. '\n'
local ok, problem = xpcall(run, debug.traceback)
if not ok then
  fail(problem)
end
if vim.v.errmsg ~= '' then
  fail('an error was shown: ' .. vim.v.errmsg)
end
vim.cmd('qall!')
