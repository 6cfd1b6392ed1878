#include "cli/command_table.h"

#include "rules/registry.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <sstream>

namespace unres::cli {
namespace {

std::vector<std::string> split(const std::string& text) {
  std::vector<std::string> out;
  std::istringstream in{text};
  for (std::string each; std::getline(in, each, '|');)
    out.push_back(each);
  return out;
}

bool is_lower(const std::string& name) {
  return std::none_of(name.begin(), name.end(), [](unsigned char c) { return c >= 'A' && c <= 'Z'; });
}

void add_value(Parameter& out, const std::string& type) {
  out.value_name = type;
  const std::vector<std::string> kinds = split(type);
  const auto is_one = [&](std::string_view kind) { return std::find(kinds.begin(), kinds.end(), kind) != kinds.end(); };
  if (type.starts_with("RULE")) { // RULE, or RULE=SEVERITY, which names families too.
    out.value = Value::words;
    out.open_end = type.substr(4, 1);
    if (out.open_end.empty()) {
      for (const rules::Rule* rule : rules::all_rules())
        out.words.emplace_back(rule->id);
    } else {
      out.words.assign(rules::rule_names().begin(), rules::rule_names().end());
    }
  } else if (is_one("FILE") || is_one("PATH")) {
    out.value = Value::file;
  } else if (is_one("FOLDER")) {
    out.value = Value::folder;
  } else if (kinds.size() > 1 && is_lower(type)) {
    out.value = Value::words;
    out.words = kinds;
  } else {
    out.value = Value::any;
  }
}

Parameter parameter(const CLI::Option& option) {
  Parameter out;
  for (const std::string& name : option.get_snames())
    out.names.push_back("-" + name);
  for (const std::string& name : option.get_lnames())
    out.names.push_back("--" + name);
  out.help = option.get_description();
  if (option.get_items_expected_max() > 0)
    add_value(out, option.get_type_name());
  return out;
}

CommandEntry entry(const CLI::App& app, std::vector<std::string> path) {
  CommandEntry out{std::move(path), app.get_description(), {}, {}, {}};
  const auto add_options_of = [&](const CLI::App& owner) {
    for (const CLI::Option* option : owner.get_options()) {
      Parameter read = parameter(*option);
      const bool known = std::any_of(out.options.begin(), out.options.end(),
                                     [&](const Parameter& each) { return each.names == read.names; });
      if (!known)
        (read.names.empty() ? out.operands : out.options).push_back(std::move(read));
    }
  };
  add_options_of(app);
  if (app.get_fallthrough() && app.get_parent() != nullptr)
    add_options_of(*app.get_parent());
  for (const CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; })) {
    std::vector<std::string> below = out.path;
    below.push_back(command->get_name());
    out.commands.push_back(entry(*command, std::move(below)));
  }
  return out;
}

} // namespace

CommandEntry command_table(const CLI::App& app) { return entry(app, {}); }

} // namespace unres::cli
