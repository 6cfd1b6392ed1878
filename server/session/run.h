#pragma once

#include <span>
#include <string>

namespace unres::session {

/// Runs `unres lsp` until the client ends it. `arguments` are those after `lsp`: nothing or `--stdio`
/// for standard input and output, `--port N` to listen on the loopback address for one client,
/// `--pipe PATH` to connect to the client's socket. Returns the exit code; 2 for wrong arguments.
[[nodiscard]] int run(std::span<const std::string> arguments, const std::string& version);

} // namespace unres::session
