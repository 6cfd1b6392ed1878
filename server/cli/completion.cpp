#include "cli/completion.h"

namespace unres::cli {

std::string completion(const CommandEntry& program, Shell shell) {
  switch (shell) {
  case Shell::bash: return bash_completion(program);
  case Shell::zsh: return zsh_completion(program);
  case Shell::fish: return fish_completion(program);
  }
  return {};
}

std::string quoted(const std::string& text, const char* escaped) {
  std::string out{'\''};
  for (const char c : text) {
    if (c == '\'')
      out += escaped;
    else
      out += c == '\n' ? ' ' : c;
  }
  out += '\'';
  return out;
}

std::string joined(const std::vector<std::string>& words, const char* between) {
  std::string out;
  for (const std::string& word : words) {
    if (!out.empty())
      out += between;
    out += word;
  }
  return out;
}

std::vector<std::string> offered(const Parameter& parameter) {
  std::vector<std::string> out = parameter.words;
  for (std::string& word : out)
    word += parameter.open_end;
  return out;
}

std::vector<const CommandEntry*> all_commands(const CommandEntry& program) {
  std::vector<const CommandEntry*> out{&program};
  for (const CommandEntry& command : program.commands) {
    const auto below = all_commands(command);
    out.insert(out.end(), below.begin(), below.end());
  }
  return out;
}

} // namespace unres::cli
