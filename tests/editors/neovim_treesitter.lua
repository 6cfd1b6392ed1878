-- The grammar in Neovim through vim.treesitter: queries, folds, text objects, colours, health. Started by
-- neovim.sh with the example draft open.
local function expect(condition, message)
  if not condition then
    io.stderr:write('failed: ' .. message .. '\n')
    vim.cmd('cquit 1')
  end
end

local function step(message)
  io.stdout:write('- ' .. message .. '\n')
end

local treesitter = require('unres.treesitter')
local loaded, problem = treesitter.load()
expect(loaded, 'the parser: ' .. tostring(problem))

for _, name in ipairs({ 'highlights', 'folds', 'injections', 'textobjects' }) do
  local root, count = vim.treesitter.get_parser(0, 'unres'):parse()[1]:root(), 0
  for _ in treesitter.query(name):iter_captures(root, 0, 0, -1) do
    count = count + 1
  end
  expect(count > 0 or name == 'injections', name .. ' captures nothing')
end
step('the queries are read and capture')

local function line_of(pattern)
  return vim.fn.search(pattern, 'nw')
end

expect(vim.wo.foldmethod == 'expr', 'foldmethod is ' .. vim.wo.foldmethod)
vim.cmd('normal! zx')
local preamble, operative = line_of([[^\*The General]]), line_of([[^2\. ]])
expect(vim.fn.foldlevel(preamble) == 1, 'the preamble is on level ' .. vim.fn.foldlevel(preamble))
expect(vim.fn.foldlevel(operative) == 2, 'paragraph 2 is on level ' .. vim.fn.foldlevel(operative))
expect(vim.fn.foldclosed(operative) == -1, 'folds are closed at first')
vim.cmd(operative .. ' normal! zc')
expect(vim.fn.foldclosedend(operative) == line_of([[^(c)]]), 'paragraph 2 folds to ' .. vim.fn.foldclosedend(operative))
vim.cmd('normal! zR')
step('parts and paragraphs fold')

-- What a text object takes at a place.
local function taken(pattern, object)
  local at = vim.fn.searchpos(pattern, 'nw')
  expect(at[1] > 0, 'no ' .. pattern)
  vim.api.nvim_win_set_cursor(0, { at[1], at[2] - 1 })
  vim.fn.setreg('"', '')
  vim.cmd('normal y' .. object)
  return vim.fn.getreg('"')
end
local function starts(pattern, object, expected, ending)
  local got = taken(pattern, object)
  expect(vim.startswith(got, expected) and vim.endswith(got, ending),
    object .. ' at ' .. pattern .. ' takes: ' .. got:sub(1, 40) .. ' … ' .. got:sub(-40))
end
starts('Encourages', 'aP', '2. *Encourages*', ';\n\n')
starts('Encourages', 'iP', '*Encourages*', ';')
starts('To train', 'iP', 'To train', 'and')
starts('To train', 'aP', '(b) To train', 'and\n\n')
starts('more than a century', 'iP', '*', 'old;')
expect(taken([[resolution 78/69]], 'ac') == 'resolution 78/69', 'ac takes ' .. taken([[resolution 78/69]], 'ac'))
expect(taken([[resolution 78/69]], 'ic') == '78/69', 'ic takes ' .. taken([[resolution 78/69]], 'ic'))
starts([[^\[^1\]:]], 'af', '[^1]: ', '\n')
starts([[^\[^1\]:]], 'if', 'See', '.')
local lines = vim.fn.line('$')
vim.fn.search('Encourages')
vim.cmd('normal daP')
expect(line_of('Encourages') == 0 and line_of('To train') == 0, 'daP leaves a part of the paragraph')
vim.cmd('silent undo')
expect(vim.fn.line('$') == lines, 'undo')
step('text objects: paragraph, note, citation')

if vim.fn.has('nvim-0.10') == 1 then
  expect(vim.treesitter.highlighter.active[vim.api.nvim_get_current_buf()], 'the grammar does not colour')
  step('the colours are those of the grammar')
else
  expect(vim.b.current_syntax == 'unres', 'no colours')
  step('the colours are those of syntax/unres.vim')
end

vim.wait(10000, function()
  return #vim.diagnostic.get(0) > 0
end, 5)
vim.cmd('checkhealth unres')
local report = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n')
expect(report:find('unres doctor finds nothing wrong', 1, true) and report:find('textobjects.scm', 1, true)
  and report:find('1 client is running', 1, true) and not report:find('ERROR'), report)
step('checkhealth finds nothing wrong')
expect(vim.v.errmsg == '', 'an error was shown: ' .. vim.v.errmsg)
vim.cmd('qall!')
