#pragma once

#include "config/config.h"
#include "protocol/diagnostics.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace unres::session {

struct State;
struct OpenDocument;

/// The findings on a text as the client is sent them, and what tells them from others: the same for the same
/// findings, in every session.
struct Findings {
  std::vector<protocol::Diagnostic> items;
  std::string result_id;
};

[[nodiscard]] Findings findings_of(State& state, OpenDocument& document);

/// The findings on the files of the workspace that are not open, kept as long as nothing has changed that they were
/// found with: the text, the settings, what the index has. For one thread.
class CheckedFiles {
public:
  /// The findings on a file, which is read and looked at where they are not known; null where it cannot be read.
  /// Valid until the next call.
  [[nodiscard]] const Findings* look_at(State& state, const std::string& key);

  /// All have been looked at: from now on, what changes is to be told.
  void all_known(State& state);
  /// Whether something has changed since; true once.
  [[nodiscard]] bool is_behind(const State& state);

private:
  struct Checked {
    std::uint64_t text_hash = 0;
    std::shared_ptr<const config::Config> config;
    std::uint64_t index_version = 0;
    Findings findings;
  };
  std::map<std::string, Checked> files_;
  struct Known {
    std::uint64_t files = 0;
    std::uint64_t index = 0;
    friend bool operator==(const Known&, const Known&) = default;
  };
  std::optional<Known> known_; ///< The versions that all were looked at with.
};

} // namespace unres::session
