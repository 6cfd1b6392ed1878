#include "cli/completion.h"

namespace unres::cli {
namespace {

constexpr auto tail = R"(
if [[ $funcstack[1] == _unres ]]; then _unres "$@"; else compdef _unres unres; fi
)";

// Of what _arguments reads: brackets end a description, a colon ends a message.
std::string described(const std::string& help) {
  std::string out;
  for (const char c : help) {
    if (c == '[' || c == ']' || c == ':' || c == '\\')
      out += '\\';
    out += c;
  }
  return out;
}

std::string function_of(const CommandEntry& command) {
  std::string out{"_unres"};
  for (const std::string& word : command.path)
    out.append("_").append(word);
  return out;
}

std::string action(const Parameter& parameter) {
  switch (parameter.value) {
  case Value::file: return "_files";
  case Value::folder: return "_files -/";
  case Value::words:
    if (!parameter.open_end.empty())
      return "_values -S= rule " + joined(parameter.words);
    return "(" + joined(parameter.words) + ")";
  default: return " ";
  }
}

std::string value(const Parameter& parameter) {
  return ":" + described(parameter.value_name) + ":" + action(parameter);
}

std::string option_lines(const CommandEntry& command) {
  std::string out;
  for (const Parameter& option : command.options)
    for (const std::string& name : option.names) {
      std::string spec = "(" + joined(option.names) + ")" + name;
      if (option.value != Value::none && name.starts_with("--"))
        spec += '=';
      spec.append("[").append(described(option.help)).append("]");
      if (option.value != Value::none)
        spec.append(value(option));
      out.append(" \\\n    ").append(quoted(spec));
    }
  return out;
}

void add_function(const CommandEntry& command, std::string& out) {
  out.append("\n").append(function_of(command)).append("() {\n");
  if (command.commands.empty()) {
    out.append("  _arguments -s -S :").append(option_lines(command));
    for (const Parameter& operand : command.operands)
      out.append(" \\\n    ").append(quoted("*" + value(operand)));
    out.append("\n}\n");
    return;
  }
  out.append("  local context state state_descr line ret=1\n  typeset -A opt_args\n  local -a commands=(");
  for (const CommandEntry& below : command.commands)
    out.append("\n    ").append(quoted(below.path.back() + ":" + below.help));
  out.append(")\n  _arguments -C -s :").append(option_lines(command));
  out.append(" \\\n    ': :->command' '*:: :->rest' && ret=0\n");
  out.append("  case $state in\n    command) _describe -t commands command commands && ret=0 ;;\n");
  out.append("    rest)\n      curcontext=${curcontext%:*}-$words[1]:\n");
  out.append("      _call_function ret ").append(function_of(command)).append("_$words[1] ;;\n");
  out.append("  esac\n  return ret\n}\n");
}

} // namespace

std::string zsh_completion(const CommandEntry& program) {
  std::string out{"#compdef unres\n# Completion of unres for zsh; written by: unres completion zsh\n"};
  for (const CommandEntry* command : all_commands(program))
    add_function(*command, out);
  return out + tail;
}

} // namespace unres::cli
