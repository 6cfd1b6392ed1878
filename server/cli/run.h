#pragma once

#include "cli/streams.h"

#include <functional>
#include <span>
#include <string>

namespace unres::cli {

/// Runs the language server with the arguments after `lsp`; returns its exit code. Handed in, since
/// the command line knows nothing of the wire.
using Server = std::function<int(std::span<const std::string> args)>;

/// The command line: reads the arguments (without the program's name), runs the command they name
/// and returns the exit code. Without a `server` there is no `lsp` command.
[[nodiscard]] int run(std::span<const std::string> args, Streams& streams,
                      const Server& server = nullptr);

} // namespace unres::cli
