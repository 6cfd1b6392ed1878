#include "cli/completion.h"

namespace unres::cli {
namespace {

constexpr auto escaped_quote = "\\'";

constexpr auto head = R"(# Completion of unres for fish; written by: unres completion fish
function __unres_at --description 'whether this command of unres is being typed'
    set -l path
    for word in (commandline -opc)[2..-1]
        switch "$path:$word"
)";

constexpr auto after_steps = R"(        end
    end
    test "$path" = "$argv"
end
complete -c unres -f
)";

void add_values(const Parameter& parameter, std::string& out) {
  switch (parameter.value) {
  case Value::none: break;
  case Value::file: out.append(" -r -F"); break;
  case Value::folder: out.append(" -x -a '(__fish_complete_directories)'"); break;
  case Value::words: out.append(" -x -a ").append(quoted(joined(offered(parameter)), escaped_quote)); break;
  case Value::any: out.append(" -x"); break;
  }
}

void add_lines(const CommandEntry& command, std::string& out) {
  const std::string start =
      "complete -c unres -n " + quoted(joined({"__unres_at", joined(command.path)}), escaped_quote);
  for (const Parameter& option : command.options) {
    out.append(start);
    for (const std::string& name : option.names)
      out.append(name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1));
    add_values(option, out);
    out.append(" -d ").append(quoted(option.help, escaped_quote)).append("\n");
  }
  for (const Parameter& operand : command.operands) {
    if (operand.value == Value::file)
      out.append(start).append(" -F\n");
    else if (operand.value == Value::words)
      out.append(start).append(" -a ").append(quoted(joined(offered(operand)), escaped_quote)).append("\n");
  }
  for (const CommandEntry& below : command.commands)
    out.append(start).append(" -a ").append(below.path.back()).append(" -d ")
        .append(quoted(below.help, escaped_quote)).append("\n");
}

} // namespace

std::string fish_completion(const CommandEntry& program) {
  std::string steps;
  std::string lines;
  for (const CommandEntry* command : all_commands(program)) {
    for (const CommandEntry& below : command->commands)
      steps.append("            case ").append(quoted(joined(command->path) + ":" + below.path.back()))
          .append("\n                set path ").append(quoted(joined(below.path))).append("\n");
    add_lines(*command, lines);
  }
  return head + steps + after_steps + lines;
}

} // namespace unres::cli
