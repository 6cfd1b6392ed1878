#pragma once

#include "cli/choice.h"
#include "cli/index.h"

namespace unres::cli {

/// `unres index …` with what its options are read into.
class IndexCommandLine {
public:
  void add_to(CLI::App& app);

  [[nodiscard]] bool parsed() const { return index_->parsed(); }
  [[nodiscard]] int run(Streams& streams) const;

private:
  using Command = int (*)(const IndexOptions&, Streams&);
  CLI::App& add(const std::string& name, Command command, const std::string& help);

  CLI::App* index_ = nullptr;
  std::vector<std::pair<CLI::App*, Command>> commands_;
  IndexOptions options_;
};

} // namespace unres::cli
