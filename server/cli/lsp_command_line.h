#pragma once

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace unres::cli {

/// `unres lsp` with its options, which are handed to the server as they were given.
class LspCommandLine {
public:
  void add_to(CLI::App& app);

  /// What was given, and behind it what only the server knows (clients add options of their own).
  [[nodiscard]] std::vector<std::string> arguments() const;

private:
  CLI::App* lsp_ = nullptr;
  std::vector<std::string> given_;
};

} // namespace unres::cli
