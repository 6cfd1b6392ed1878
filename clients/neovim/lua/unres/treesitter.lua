--- What the grammar's parser gives Neovim without any other plugin: colours (0.10 and later), folds and
--- text objects (0.7 and later).
local M = {}

local ts = vim.treesitter

--- Where a parser is looked for beside the runtime path: in the builds of the checkout.
local function built_parser()
  local plugin = vim.fn.fnamemodify(debug.getinfo(1, 'S').source:sub(2), ':p:h:h:h')
  local checkout = vim.fn.resolve(plugin) .. '/../../build/'
  for _, build in ipairs({ 'release', 'package', 'dev' }) do
    local path = checkout .. build .. '/grammar/unres.so'
    if vim.fn.filereadable(path) == 1 then
      return vim.fn.fnamemodify(path, ':p')
    end
  end
end

--- The file of the parser, or nil.
function M.parser_path()
  return vim.api.nvim_get_runtime_file('parser/unres.so', false)[1] or built_parser()
end

local loaded

--- Loads the parser; false where there is none that this Neovim can load, with the reason.
function M.load()
  if loaded then
    return true
  end
  local path = M.parser_path()
  if not path then
    return false, 'no parser/unres.so'
  end
  local ok, problem
  if ts.language and ts.language.add then
    ok, problem = pcall(ts.language.add, 'unres', { path = path })
  else
    ok, problem = pcall(ts.language.require_language, 'unres', path)
  end
  loaded = ok
  return ok, not ok and tostring(problem) or nil
end

--- A query of the grammar by its name: highlights, folds, textobjects.
function M.query(name)
  local get = ts.query.get or ts.query.get_query
  return get('unres', name)
end

local function root_of(buffer)
  if M.load() then
    local parser = ts.get_parser(buffer, 'unres')
    return parser and parser:parse()[1]:root()
  end
end

--- Colours by the grammar. Neovim before 0.10 does not know the names of its captures.
function M.highlight(buffer)
  return vim.fn.has('nvim-0.10') == 1 and M.load() and pcall(ts.start, buffer, 'unres')
end

local folds = {}

--- For each line, what 'foldexpr' takes: the depth, with ">" where a fold begins.
local function fold_levels(buffer)
  local root = root_of(buffer)
  if not root then
    return {}
  end
  local depth, begins = {}, {}
  for _, node in M.query('folds'):iter_captures(root, buffer, 0, -1) do
    local first, _, last, column = node:range()
    if column == 0 then
      last = last - 1
    end
    if last > first then
      begins[first + 1] = true
      for line = first + 1, last + 1 do
        depth[line] = (depth[line] or 0) + 1
      end
    end
  end
  local out = {}
  for line, level in pairs(depth) do
    out[line] = begins[line] and '>' .. level or tostring(level)
  end
  return out
end

--- For 'foldexpr': the parts of a resolution, paragraphs with their subparagraphs, and notes.
function M.foldexpr(line)
  local buffer = vim.api.nvim_get_current_buf()
  local tick = vim.api.nvim_buf_get_changedtick(buffer)
  if not folds[buffer] then
    folds[buffer] = {}
    vim.api.nvim_buf_attach(buffer, false, {
      on_detach = function()
        folds[buffer] = nil
      end,
    })
  end
  if folds[buffer].tick ~= tick then
    folds[buffer] = { tick = tick, levels = fold_levels(buffer) }
  end
  return folds[buffer].levels[line or vim.v.lnum] or '0'
end

local function before(a, b)
  return a[1] < b[1] or a[1] == b[1] and a[2] < b[2]
end

--- What is captured under a name, as { first, last, of = node }. Several captures in one node are one piece,
--- from the first to the last: what a paragraph says is made of many nodes.
local function pieces(buffer, name)
  local query, root, out, by_node = M.query('textobjects'), root_of(buffer), {}, {}
  if not root then
    return out
  end
  for id, node in query:iter_captures(root, buffer, 0, -1) do
    if query.captures[id] == name then
      local row, column, end_row, end_column = node:range()
      local whole = name:find('outer') and node or node:parent()
      local key = whole:id()
      local piece = by_node[key]
      if not piece then
        piece = { first = { row, column }, last = { end_row, end_column }, of = whole }
        by_node[key] = piece
        table.insert(out, piece)
      end
      if before({ row, column }, piece.first) then
        piece.first = { row, column }
      end
      if before(piece.last, { end_row, end_column }) then
        piece.last = { end_row, end_column }
      end
    end
  end
  return out
end

--- The piece to take at a place: the smallest whose whole has it, else the next that begins behind it.
local function piece_at(buffer, name, place)
  local best, following
  for _, piece in ipairs(pieces(buffer, name)) do
    local row, column, end_row, end_column = piece.of:range()
    local first, last = { row, column }, { end_row, end_column }
    if not before(place, first) and before(place, last) then
      local _, _, size = piece.of:start()
      local _, _, ends = piece.of:end_()
      if not best or ends - size < best.size then
        best = { piece = piece, size = ends - size }
      end
    elseif before(place, first) and (not following or before(first, following.first)) then
      following = piece
    end
  end
  return best and best.piece or following
end

--- Selects a text object, such as 'paragraph.outer', in visual or operator-pending mode.
function M.select(name)
  local buffer = vim.api.nvim_get_current_buf()
  local cursor = vim.api.nvim_win_get_cursor(0)
  local piece = piece_at(buffer, name, { cursor[1] - 1, cursor[2] })
  if not piece then
    return
  end
  local lines = vim.api.nvim_buf_get_lines(buffer, 0, -1, false)
  local first_row, last_row, last_column = piece.first[1], piece.last[1], piece.last[2]
  if last_column == 0 and last_row > first_row then
    last_row = last_row - 1
    last_column = #lines[last_row + 1]
  end
  local mode = vim.api.nvim_get_mode().mode
  if mode:find('^[vV\22]') then
    vim.cmd('normal! ' .. vim.api.nvim_replace_termcodes('<Esc>', true, true, true))
  end
  vim.cmd("normal! m'")
  -- Paragraphs and notes are whole lines, and go with the blank lines behind them, as with |ap|.
  if name == 'paragraph.outer' or name == 'note.outer' then
    while lines[last_row + 2] and lines[last_row + 2]:find('^%s*$') do
      last_row = last_row + 1
    end
    vim.api.nvim_win_set_cursor(0, { first_row + 1, 0 })
    vim.cmd('normal! V')
    vim.api.nvim_win_set_cursor(0, { last_row + 1, 0 })
    return
  end
  vim.api.nvim_win_set_cursor(0, { first_row + 1, piece.first[2] })
  vim.cmd('normal! v')
  -- The last character, of however many bytes.
  local line = lines[last_row + 1]
  local before_last = vim.fn.strchars(line:sub(1, last_column)) - 1
  vim.api.nvim_win_set_cursor(0, { last_row + 1, math.max(0, vim.fn.byteidx(line, before_last)) })
end

--- Maps the text objects in a buffer: { paragraph = 'P', note = 'f', citation = 'c' }.
function M.map(buffer, keys)
  for object, key in pairs(keys) do
    for prefix, part in pairs({ a = 'outer', i = 'inner' }) do
      vim.keymap.set({ 'o', 'x' }, prefix .. key, function()
        M.select(object .. '.' .. part)
      end, { buffer = buffer, desc = 'unres: ' .. object .. (part == 'inner' and ', inside' or '') })
    end
  end
end

return M
