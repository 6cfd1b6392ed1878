#include "cli/completion.h"

namespace unres::cli {
namespace {

// bash cuts words at "=", so that --format=json and RULE=SEVERITY come in three words.
constexpr auto head = R"(# Completion of unres for bash; written by: unres completion bash
_unres() {
  local command= word words= values= equals=0 i
  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]}
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    case $command:$word in
)";

constexpr auto before_values = R"(    esac
  done
  if [[ $cur == = ]]; then cur=; equals=$COMP_CWORD; elif [[ $prev == = ]]; then equals=$((COMP_CWORD-1)); fi
  if ((equals)); then prev=${COMP_WORDS[equals-1]}; fi
  if ((equals > 2)) && [[ $prev != -* && " ${COMP_WORDS[*]:equals-3:2} " == *' --rule '* ]]; then
    COMPREPLY=($(compgen -W 'off hint warning error' -- "$cur"))
    return
  fi
  case $command:$prev in
)";

constexpr auto before_words = R"(    *) values=none ;;
  esac
  if [[ $values == none ]]; then
    values=
    case $command in
)";

constexpr auto tail = R"(    esac
    if [[ $cur == -* ]]; then values=; fi
  fi
  case $values in
    file) compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- "$cur"); return ;;
    folder) compopt -o filenames; mapfile -t COMPREPLY < <(compgen -d -- "$cur"); return ;;
    any) return ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
  [[ ${COMPREPLY-} != *= ]] || compopt -o nospace
}
complete -F _unres unres
)";

const char* kind_of(const Parameter& parameter) {
  switch (parameter.value) {
  case Value::file: return "file";
  case Value::folder: return "folder";
  case Value::any: return "any";
  default: return "";
  }
}

// What is offered for a parameter, as assignments.
std::string assigned(const Parameter& parameter) {
  std::string out{"values="};
  out.append(kind_of(parameter));
  if (parameter.value == Value::words)
    out.append(" words=").append(quoted(joined(offered(parameter))));
  return out;
}

} // namespace

std::string bash_completion(const CommandEntry& program) {
  std::string steps;
  std::string values;
  std::string words;
  for (const CommandEntry* command : all_commands(program)) {
    const std::string path = joined(command->path);
    for (const CommandEntry& below : command->commands)
      steps.append("      ").append(quoted(path + ":" + below.path.back())).append(") command=")
          .append(quoted(joined(below.path))).append(" ;;\n");
    std::string own = "      " + quoted(path) + ") ";
    std::vector<std::string> names;
    for (const Parameter& option : command->options) {
      names.insert(names.end(), option.names.begin(), option.names.end());
      if (option.value == Value::none)
        continue;
      std::vector<std::string> patterns;
      for (const std::string& name : option.names)
        patterns.push_back(quoted(path + ":" + name));
      values.append("    ").append(joined(patterns, "|")).append(") ").append(assigned(option)).append(" ;;\n");
    }
    for (const CommandEntry& below : command->commands)
      names.push_back(below.path.back());
    words.append(own).append("words=").append(quoted(joined(names)));
    if (!command->operands.empty()) {
      const Parameter& operand = command->operands.front();
      words.append("; [[ $cur == -* ]] || { ").append(assigned(operand)).append("; }");
    }
    words.append(" ;;\n");
  }
  return head + steps + before_values + values + before_words + words + tail;
}

} // namespace unres::cli
