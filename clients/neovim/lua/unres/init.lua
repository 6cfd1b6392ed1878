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
  --- Keys of the text objects, behind `a` and `i`; false: none.
  text_objects = { paragraph = 'P', note = 'f', citation = 'c' },
  --- Fold by the structure of the text, where 'foldmethod' is not set otherwise; all folds are open.
  folds = true,
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

--- What the server is told at the start, without what is not set.
local function init_options()
  return vim.tbl_extend('force', vim.empty_dict(), options.settings or {}, {
    inlayHints = options.inlay_hints,
    documentLanguage = options.document_language,
    profile = options.profile,
  })
end

--- Neovim 0.10 and 0.11 ask for findings and cannot be told to ask again, as when settings or another draft
--- change. To a client that does not ask, the server sends them.
local function before_init(params)
  local announced = params.capabilities
  if announced.textDocument and not ((announced.workspace or {}).diagnostics or {}).refreshSupport then
    announced.textDocument.diagnostic = nil
  end
end

--- What ftplugin/unres.lua asks: how a buffer is to be furnished.
function M.options()
  return options
end

--- The configuration of the language client, for lsp/unres.lua and for your own use.
function M.config()
  return {
    name = 'unres',
    cmd = options.cmd or default_command(),
    filetypes = filetypes(),
    root_dir = function(buffer, found)
      found(root_of(buffer))
    end,
    init_options = init_options(),
    get_language_id = function(_, filetype)
      return language_ids[filetype] or filetype
    end,
    on_attach = function(client, buffer)
      require('unres.commands').add(buffer)
      if vim.bo[buffer].omnifunc == '' then -- Before 0.8 the client sets none.
        vim.bo[buffer].omnifunc = 'v:lua.vim.lsp.omnifunc'
      end
      if options.inlay_hints and vim.lsp.inlay_hint then
        vim.lsp.inlay_hint.enable(true, { bufnr = buffer })
      end
      if options.on_attach then
        options.on_attach(client, buffer)
      end
    end,
    before_init = before_init,
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
  config.filetypes = nil
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
