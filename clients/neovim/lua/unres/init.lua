--- Starts `unres lsp` for resolutions, in whichever way this version of Neovim offers.
local M = {}

local defaults = {
  --- The command of the server; nil: `unres lsp` from the PATH, else from this checkout's build.
  cmd = nil,
  --- Check Markdown and plain text too; what does not look like a resolution stays silent.
  check_markdown = false,
  --- What goes before `.unres.json`; nil: what that file says, else the server's own defaults.
  --- Show the title of a resolution behind its bare number (Neovim 0.10 and later).
  inlay_hints = nil,
  --- The language in which linked documents open: ar, en, es, fr, ru or zh.
  document_language = nil,
  --- Whose rules hold: auto (read from the text), ga, sc, ecosoc, hrc, or mun for Model United Nations.
  profile = nil,
  --- Any other key of `.unres.json`: { mode = 'final', severity = { spelling = 'hint' } }.
  settings = nil,
  --- Passed on to the language client.
  on_attach = nil,
  capabilities = nil,
}

local options = defaults
local done = false

--- The client of each root, where Neovim does not keep account itself (before 0.8).
local clients = {}

local function default_command()
  if vim.fn.executable('unres') == 1 then
    return { 'unres', 'lsp' }
  end
  local plugin = vim.fn.fnamemodify(debug.getinfo(1, 'S').source:sub(2), ':p:h:h:h')
  local built = vim.fn.resolve(plugin .. '/../../build/release/server/unres')
  if vim.fn.executable(built) == 1 then
    return { built, 'lsp' }
  end
  return { 'unres', 'lsp' }
end

local function filetypes()
  return options.check_markdown and { 'unres', 'markdown', 'text' } or { 'unres' }
end

--- The folder that belongs together: a repository, else the folder of the file.
local function root_of(buffer)
  local file = vim.api.nvim_buf_get_name(buffer)
  if file == '' then
    return vim.fn.getcwd()
  end
  local folder = vim.fn.fnamemodify(file, ':p:h')
  for _, marker in ipairs({ '.unres.json', '.git' }) do
    for _, find in ipairs({ vim.fn.findfile, vim.fn.finddir }) do
      local found = find(marker, vim.fn.escape(folder, ' ,;\\') .. ';')
      if found ~= '' then
        return (vim.fn.fnamemodify(found, ':p'):gsub('/+$', ''):gsub('/[^/]*$', ''))
      end
    end
  end
  return folder
end

local language_ids = { text = 'plaintext' }

--- Commands of the server that work on the whole draft, by the name of the user command.
local rewrites = {
  UnresRenumberFootnotes = 'unres.renumberFootnotes',
  UnresConvertFootnotes = 'unres.convertFootnotes',
  UnresRenumberParagraphs = 'unres.renumberParagraphs',
}

--- Shows a report, Markdown, in a window of its own.
local function show_report(text)
  vim.cmd('new')
  vim.bo.buftype, vim.bo.bufhidden, vim.bo.swapfile = 'nofile', 'wipe', false
  vim.api.nvim_buf_set_lines(0, 0, -1, false, vim.split(text, '\n', { plain = true }))
  vim.bo.modifiable, vim.bo.filetype = false, 'markdown'
end

--- The report on a draft as a final text: shown, or written to a file whose ending says how.
local function report(buffer, file)
  local format = file:match('%.html$') and 'html' or 'markdown'
  if file ~= '' and format == 'markdown' and not file:match('%.md$') then
    vim.notify('unres: a report ends in .html or .md', vim.log.levels.ERROR)
    return
  end
  vim.lsp.buf_request(buffer, 'workspace/executeCommand', {
    command = 'unres.submissionReport',
    arguments = { { uri = vim.uri_from_bufnr(buffer), format = format } },
  }, function(err, result)
    if err then
      vim.notify('unres: ' .. err.message, vim.log.levels.ERROR)
      return
    end
    local text = result[format]:gsub('\n$', '')
    if file == '' then
      show_report(text)
    elseif vim.fn.writefile(vim.split(text, '\n', { plain = true }), vim.fn.fnamemodify(file, ':p')) == 0 then
      vim.notify('unres: ' .. file .. ' (' .. result.verdict .. ')')
    end
  end)
end

local function add_commands(buffer)
  vim.api.nvim_buf_create_user_command(buffer, 'UnresReport', function(command)
    report(buffer, command.args)
  end, { nargs = '?', complete = 'file', desc = 'unres: check before submission' })
  for name, command in pairs(rewrites) do
    vim.api.nvim_buf_create_user_command(buffer, name, function()
      vim.lsp.buf_request(buffer, 'workspace/executeCommand', {
        command = command,
        arguments = { vim.uri_from_bufnr(buffer) },
      }, function(err)
        if err then
          vim.notify('unres: ' .. err.message, vim.log.levels.ERROR)
        end
      end)
    end, { desc = 'unres: ' .. command })
  end
end

--- What the server is told at the start, without what is not set.
local function init_options()
  return vim.tbl_extend('force', vim.empty_dict(), options.settings or {}, {
    inlayHints = options.inlay_hints,
    documentLanguage = options.document_language,
    profile = options.profile,
  })
end

--- The configuration of the language client, for lsp/unres.lua and for your own use.
function M.config()
  return {
    name = 'unres',
    cmd = options.cmd or default_command(),
    filetypes = filetypes(),
    root_markers = { '.unres.json', '.git' },
    init_options = init_options(),
    get_language_id = function(_, filetype)
      return language_ids[filetype] or filetype
    end,
    on_attach = function(client, buffer)
      add_commands(buffer)
      if options.inlay_hints and vim.lsp.inlay_hint then
        vim.lsp.inlay_hint.enable(true, { bufnr = buffer })
      end
      if options.on_attach then
        options.on_attach(client, buffer)
      end
    end,
    capabilities = options.capabilities,
  }
end

local told = false

local function is_runnable(config)
  if type(config.cmd) == 'function' or vim.fn.executable(config.cmd[1]) == 1 then
    return true
  end
  if not told then
    told = true
    vim.notify(
      'unres: resolutions are not checked, as the program "' .. config.cmd[1] .. '" was not found. '
        .. 'Put it on the PATH, or give its place: require("unres").setup({ cmd = { "…", "lsp" } })',
      vim.log.levels.WARN
    )
  end
  return false
end

--- Starts the server for a buffer, or attaches the one that runs. Before 0.11 setup() does this for
--- every resolution.
function M.start(buffer)
  buffer = (buffer == nil or buffer == 0) and vim.api.nvim_get_current_buf() or buffer
  local config = M.config()
  if vim.bo[buffer].buftype ~= '' or not is_runnable(config) then
    return
  end
  config.filetypes, config.root_markers = nil, nil
  config.root_dir = root_of(buffer)
  if vim.lsp.start then
    return vim.lsp.start(config, { bufnr = buffer })
  end
  config.capabilities = config.capabilities or vim.lsp.protocol.make_client_capabilities()
  config.on_exit = function()
    clients[config.root_dir] = nil
  end
  clients[config.root_dir] = clients[config.root_dir] or vim.lsp.start_client(config)
  vim.lsp.buf_attach_client(buffer, clients[config.root_dir])
  return clients[config.root_dir]
end

--- Starts the server for every resolution from now on, and for those that are open. Options: see
--- |unres-options|. A second call replaces the options of the first.
function M.setup(opts)
  done = true
  options = vim.tbl_extend('force', defaults, opts or {})
  local group = vim.api.nvim_create_augroup('unres', { clear = true })

  -- The server says what is wrong with its settings, and follows them while they are typed.
  vim.api.nvim_create_autocmd({ 'BufReadPost', 'BufNewFile' }, {
    group = group,
    pattern = '.unres.json',
    callback = function(event)
      M.start(event.buf)
    end,
  })

  if vim.lsp.config and vim.lsp.enable then
    vim.lsp.config('unres', M.config())
    vim.lsp.enable('unres')
    vim.api.nvim_create_autocmd('FileType', {
      group = group,
      pattern = filetypes(),
      callback = function()
        is_runnable(M.config())
      end,
    })
    return
  end

  vim.api.nvim_create_autocmd('FileType', {
    group = group,
    pattern = filetypes(),
    callback = function(event)
      M.start(event.buf)
    end,
  })
  for _, buffer in ipairs(vim.api.nvim_list_bufs()) do
    if vim.api.nvim_buf_is_loaded(buffer) and vim.tbl_contains(filetypes(), vim.bo[buffer].filetype) then
      M.start(buffer)
    end
  end
end

--- What plugin/unres.lua calls: setup() with its defaults, where nobody has called it.
function M.setup_once()
  if not done then
    M.setup()
  end
end

return M
