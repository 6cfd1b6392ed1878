-- Starts the server for resolutions, unless `vim.g.unres_no_setup` is set or setup() was called.
if vim.g.loaded_unres then
  return
end
vim.g.loaded_unres = 1

if vim.fn.has('nvim-0.7') == 1 and not vim.g.unres_no_setup then
  require('unres').setup_once()
end
