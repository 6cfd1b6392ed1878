#pragma once

#include <CLI/CLI.hpp>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace unres::cli {

/// The values of an option, the default first.
template <typename T> using Names = std::vector<std::pair<std::string, T>>;

/// An option whose value is one of a few names, as help shows them: "text|json". Borrows the names.
template <typename T>
void choice(CLI::App& command, const std::string& name, T& value, const Names<T>& names,
            const std::string& help) {
  std::string shown;
  for (const auto& named : names)
    shown += (shown.empty() ? "" : "|") + named.first;
  command
      .add_option_function<std::string>(
          name,
          [&value, &names, name, shown](const std::string& given) {
            const auto found = std::find_if(names.begin(), names.end(), [&](const auto& named) {
              return named.first == given;
            });
            if (found == names.end())
              throw CLI::ValidationError(name, "\"" + given + "\" is none of " + shown);
            value = found->second;
          },
          help)
      ->type_name(shown);
}

} // namespace unres::cli
