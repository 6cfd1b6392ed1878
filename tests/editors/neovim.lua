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

--- What floating windows show.
local function floats()
  local out = {}
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= '' then
      vim.list_extend(out, vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false))
    end
  end
  return table.concat(out, '\n')
end

local offered

-- Chooses in the editor's own menu of code actions.
local function choose(word)
  vim.ui.select = function(items, opts, chosen)
    offered = {}
    for _, item in ipairs(items) do
      local title = opts.format_item and opts.format_item(item) or tostring(item)
      table.insert(offered, title)
      if title:find(word, 1, true) then
        return chosen(item)
      end
    end
    chosen(nil)
  end
  vim.lsp.buf.code_action()
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

  local slip = slips()[1]
  vim.api.nvim_win_set_cursor(0, { slip.lnum + 1, slip.col })
  choose('comma')
  if not vim.wait(15000, function()
    return text() == seed
  end, 5) then
    fail('the fix does not restore the seed; offered: ' .. table.concat(offered or { 'nothing' }, ' | '))
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

  -- The rule is explained, on hover and by a code action.
  vim.api.nvim_win_set_cursor(0, { slip.lnum + 1, slip.col })
  local windows = #vim.api.nvim_list_wins()
  vim.lsp.buf.hover()
  until_true('hover', function()
    return #vim.api.nvim_list_wins() > windows
  end)
  expect(floats():find('comma', 1, true), 'the hover says: ' .. floats())
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= '' then
      vim.api.nvim_win_close(window, true)
    end
  end
  local explained
  vim.lsp.handlers['window/showMessage'] = function(_, result)
    explained = result.message
  end
  choose('Explain')
  until_true('explanation', function()
    return explained ~= nil
  end)
  step('the rule is explained')

  vim.cmd('UnresCheck')
  until_true('a list of findings', function()
    return vim.bo.buftype == 'quickfix'
  end)
  expect(#vim.fn.getloclist(0) == #vim.diagnostic.get(vim.fn.winbufnr(vim.fn.winnr('#'))), 'not all findings are listed')
  vim.cmd('lclose')
  step('the findings are listed')

  local draft = vim.api.nvim_get_current_win()
  vim.cmd('UnresOutline')
  until_true('the outline', function()
    return vim.bo.filetype == 'unres-outline'
  end)
  expect(text():find('Operative', 1, true), 'the outline is: ' .. text():sub(1, 200))
  vim.fn.search('^ *3\\.')
  local entry = vim.api.nvim_get_current_line()
  vim.cmd('normal ' .. vim.api.nvim_replace_termcodes('<CR>', true, true, true))
  expect(vim.api.nvim_get_current_win() == draft and vim.api.nvim_get_current_line():find('^3%.'),
    'the outline leads to: ' .. vim.api.nvim_get_current_line():sub(1, 60) .. ' from ' .. entry)
  vim.cmd('only')
  step('the outline is shown and leads to a paragraph')

  -- A note is renamed with its calls.
  local whole = text()
  local at = vim.fn.searchpos('⁴⁷', 'nw')
  vim.api.nvim_win_set_cursor(0, { at[1], at[2] - 1 })
  vim.lsp.buf.rename('99')
  until_true('a renamed note', function()
    return not text():find('⁴⁷', 1, true)
  end)
  local _, renamed = text():gsub('⁹⁹', '')
  expect(renamed == 2, 'renamed: ' .. renamed)
  vim.cmd('silent undo')
  expect(text() == whole, 'undoing a rename does not restore the text')
  step('a note is renamed, and undone')

  -- Two notes with each other's numbers are put in order.
  local before = text()
  local swapped = before:gsub('⁴⁷', 'X'):gsub('⁴⁸', '⁴⁷'):gsub('X', '⁴⁸')
  vim.api.nvim_buf_set_lines(0, 0, -1, false, vim.split(swapped:gsub('\n$', ''), '\n'))
  expect(text() ~= before, 'the notes were not swapped')
  vim.cmd('UnresRenumber notes')
  until_true('renumbered notes', function()
    return text() == before
  end)
  step('the notes are renumbered')

  -- A number out of sequence, by paragraphs and notes together and by what the server advertises.
  local offered_names = vim.fn.getcompletion('Unres renumber', 'cmdline')
  expect(vim.deep_equal(offered_names, { 'renumberFootnotes', 'renumberParagraphs' }),
    'offered: ' .. table.concat(offered_names, ' '))
  for _, command in ipairs({ 'UnresRenumber', 'Unres renumberParagraphs' }) do
    local third = vim.fn.search('^3\\. ', 'nw')
    vim.fn.setline(third, (vim.fn.getline(third):gsub('^3', '33')))
    vim.cmd(command)
    until_true(command, function()
      return text() == before
    end)
  end
  step('the paragraphs are renumbered')

  -- The report before submission, in a window of its own and in a file.
  local draft_window = vim.api.nvim_get_current_win()
  vim.cmd('UnresReport')
  until_true('a report', function()
    return vim.bo.buftype == 'nofile' and text():find('^# Before submission') ~= nil
  end)
  expect(text():find('## Citations') and text():find('## Notes'), 'the report has no citations or notes')
  vim.cmd('close')
  vim.api.nvim_set_current_win(draft_window)
  vim.cmd('UnresReport report.html')
  until_true('a report in a file', function()
    return vim.fn.filereadable('report.html') == 1
  end)
  expect(vim.fn.readfile('report.html')[1] == '<!DOCTYPE html>', 'the report is no HTML')
  step('the report before submission is shown and written')

  expect(vim.v.errmsg == '', 'an error was shown: ' .. vim.v.errmsg)

  -- Markdown stays silent by default.
  vim.cmd('silent write! plain.md | silent edit plain.md')
  expect(vim.bo.filetype == 'markdown', 'file type of plain.md is ' .. vim.bo.filetype)
  vim.wait(300)
  expect(#vim.diagnostic.get(0) == 0, 'Markdown is checked unasked')
  step('Markdown stays silent by default')

  require('unres').setup({ cmd = { 'unres', 'lsp' }, check_markdown = true })
  vim.cmd('silent edit')
  until_true('findings in Markdown', function()
    return #slips() == 1
  end)
  vim.fn.writefile({ '# Notes', '', '1. Open a draft', '', 'The *General Assembly* meets here' }, 'README.md')
  vim.cmd('silent edit README.md')
  vim.wait(300)
  expect(#vim.diagnostic.get(0) == 0, 'a README is checked')
  step('with check_markdown a resolution in Markdown is checked, a README is not')

  vim.cmd('silent enew | silent file new.unres | set filetype=unres')
  vim.api.nvim_buf_set_lines(0, 0, -1, false, {
    '*The General Assembly*,', '', paragraph:gsub('^.', '*Welcoming* %0'), '', '1. *Decides* to act.' })
  until_true('findings in a buffer that was never saved', function()
    return #slips() == 1
  end)
  step('so is a buffer that was never saved')

  -- Settings: what is wrong with them is shown, and what they say holds while they are typed.
  local function settings(line, message)
    vim.cmd('silent edit .unres.json')
    vim.api.nvim_buf_set_lines(0, 0, -1, false, { line })
    until_true('"' .. message .. '" on the settings', function()
      local found = vim.diagnostic.get(0)
      return message == '' and #found == 0 or #found == 1 and found[1].message:find(message, 1, true) ~= nil
    end)
    vim.cmd('silent buffer new.unres')
  end
  vim.o.hidden = true
  settings('{"severity": {"preamble/end-coma": "off"}}', 'is it preamble/end-comma?')
  expect(#slips() == 1, 'settings that are wrong are taken')
  settings('{"severity": {"preamble/end-comma": "off"}}', '')
  until_true('a rule that is turned off falls silent', function()
    return #slips() == 0
  end)
  step('.unres.json is checked, and holds at once')
end

seed = table.concat(vim.fn.readfile(seed), '\n') .. '\n'
local ok, problem = xpcall(run, debug.traceback)
if not ok then
  fail(problem)
end
vim.cmd('qall!')
