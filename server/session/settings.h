#pragma once

#include "config/lookup.h"
#include "protocol/fields.h"

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace unres::session {

/// What users set: in `.unres.json` beside their drafts, and in the editor, which goes before. For one thread.
class Settings {
public:
  /// Takes over what a client sets, in the section "unres" or at once; the latest is all that it sets, over what
  /// it gave at the start. Returns a line for each value that is wrong.
  std::vector<std::string> set(const protocol::Json& settings);
  /// What was set so far holds for what a client leaves out later.
  void keep_as_start() { at_start_ = std::move(set_); set_.clear(); }

  /// What holds for the document with that URI. The same object as long as nothing changes.
  [[nodiscard]] std::shared_ptr<const config::Config> of(const std::string& uri);

  config::Lookup files;

private:
  [[nodiscard]] config::Config over(config::Config config) const;

  std::string at_start_; ///< JSON; empty for nothing.
  std::string set_;
  struct Made {
    std::shared_ptr<const config::File> from; ///< Null for what holds without a file.
    std::shared_ptr<const config::Config> config;
  };
  std::map<std::filesystem::path, Made> made_; ///< By the path of the file; empty without one.
};

} // namespace unres::session
