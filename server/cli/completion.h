#pragma once

#include "cli/command_table.h"

#include <string>
#include <vector>

namespace unres::cli {

enum class Shell { bash, zsh, fish };

/// The script by which a shell completes the commands, options and values of the program.
[[nodiscard]] std::string completion(const CommandEntry& program, Shell shell);

/// Each for one shell; `completion` chooses.
[[nodiscard]] std::string bash_completion(const CommandEntry& program);
[[nodiscard]] std::string zsh_completion(const CommandEntry& program);
[[nodiscard]] std::string fish_completion(const CommandEntry& program);

/// Between single quotes, where `escaped` stands for a quote inside them.
[[nodiscard]] std::string quoted(const std::string& text, const char* escaped = "'\\''");

[[nodiscard]] std::string joined(const std::vector<std::string>& words, const char* between = " ");

/// The words a `Value::words` parameter offers, with what follows each: "spelling=".
[[nodiscard]] std::vector<std::string> offered(const Parameter& parameter);

/// The command itself and all below it, outermost first.
[[nodiscard]] std::vector<const CommandEntry*> all_commands(const CommandEntry& program);

} // namespace unres::cli
