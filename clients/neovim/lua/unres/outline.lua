--- The structure of a resolution in a window beside it; Enter leads to the place.
local M = {}

local function append(symbols, depth, lines, places)
  for _, symbol in ipairs(symbols) do
    local range = symbol.selectionRange or symbol.location.range
    local detail = symbol.detail and symbol.detail ~= '' and '  ' .. symbol.detail or ''
    table.insert(lines, ((string.rep('  ', depth) .. symbol.name .. detail):gsub('\n', ' ')))
    table.insert(places, range.start)
    append(symbol.children or {}, depth + 1, lines, places)
  end
end

local function show(buffer, symbols)
  local lines, places = {}, {}
  append(symbols, 0, lines, places)
  local window = vim.api.nvim_get_current_win()
  local cursor = vim.api.nvim_win_get_cursor(window)[1] - 1
  vim.cmd('topleft 40vnew')
  vim.bo.buftype, vim.bo.bufhidden, vim.bo.swapfile = 'nofile', 'wipe', false
  vim.api.nvim_buf_set_lines(0, 0, -1, false, lines)
  vim.bo.modifiable, vim.bo.filetype = false, 'unres-outline'
  vim.wo.wrap, vim.wo.number, vim.wo.cursorline = false, false, true
  for line, place in ipairs(places) do
    if place.line <= cursor then
      vim.api.nvim_win_set_cursor(0, { line, 0 })
    end
  end
  local function go()
    local place = places[vim.api.nvim_win_get_cursor(0)[1]]
    if not place then
      return
    end
    if not vim.api.nvim_win_is_valid(window) then
      vim.cmd('rightbelow vnew')
      window = vim.api.nvim_get_current_win()
    end
    vim.api.nvim_set_current_win(window)
    vim.api.nvim_win_set_buf(window, buffer)
    -- A place on the line is enough: the columns of symbols are those of their first words.
    vim.api.nvim_win_set_cursor(window, { math.min(place.line + 1, vim.api.nvim_buf_line_count(buffer)), 0 })
  end
  vim.keymap.set('n', '<CR>', go, { buffer = true, desc = 'unres: go there' })
  vim.keymap.set('n', 'q', '<Cmd>close<CR>', { buffer = true, desc = 'unres: close the outline' })
end

--- Asks the server for the structure of a buffer and shows it.
function M.open(buffer)
  local params = { textDocument = { uri = vim.uri_from_bufnr(buffer) } }
  vim.lsp.buf_request(buffer, 'textDocument/documentSymbol', params, function(err, symbols)
    if err or not symbols or #symbols == 0 then
      vim.notify('unres: ' .. (err and err.message or 'there is no structure to show'), vim.log.levels.WARN)
      return
    end
    show(buffer, symbols)
  end)
end

return M
