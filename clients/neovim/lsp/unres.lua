-- How Neovim 0.11 and later start the server; `vim.lsp.enable('unres')`, or the plugin's setup().
return require('unres').config()
