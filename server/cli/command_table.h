#pragma once

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace unres::cli {

/// What may stand where a value is due.
enum class Value { none, any, file, folder, words };

/// An option, or with no names what a command takes besides.
struct Parameter {
  std::vector<std::string> names; ///< "-h", "--help"; the short one first.
  std::string help;
  std::string value_name; ///< As help shows it: "FILE", "text|json".
  Value value = Value::none;
  std::vector<std::string> words; ///< For `Value::words`: all that may stand there.
  std::string open_end;           ///< What goes on behind a word: "=" in RULE=SEVERITY.
};

/// A command with what it takes: what help shows, as data for shells.
struct CommandEntry {
  std::vector<std::string> path; ///< {"index", "import"}; empty for the program itself.
  std::string help;
  std::vector<Parameter> options;
  std::vector<Parameter> operands;
  std::vector<CommandEntry> commands;
};

/// Reads the table off the command line itself, so that there is no second list to forget.
[[nodiscard]] CommandEntry command_table(const CLI::App& app);

} // namespace unres::cli
