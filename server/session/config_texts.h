#pragma once

#include "config/lookup.h"
#include "protocol/edits.h"
#include "session/peer.h"
#include "workspace/live_text.h"

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace unres::session {

/// True for the URI of a configuration file.
[[nodiscard]] bool is_config(std::string_view uri);

/// The configuration files as an editor sees them: those that are open, and what is wrong with any that hold for
/// its drafts. For one thread.
class ConfigTexts {
public:
  ConfigTexts(config::Lookup& files, const Client& client, Outgoing& out) : files_(files), client_(client), out_(out) {}

  void open(const std::string& uri, const std::string& text);
  /// The text of an open file, to be edited in place, or null; `edited` makes the edits count.
  [[nodiscard]] workspace::LiveText* find(const std::string& uri);
  void edited(const std::string& uri);
  void close(const std::string& uri);

  /// Publishes what is wrong with files where that has changed.
  void publish();

  /// What mends the problems that touch a range of an open file.
  [[nodiscard]] protocol::Json actions(const std::string& uri, const protocol::Range& range);

private:
  [[nodiscard]] std::string uri_of(const std::filesystem::path& file) const;

  config::Lookup& files_;
  const Client& client_;
  Outgoing& out_;
  std::map<std::string, workspace::LiveText> open_; ///< By URI, as the client writes it.
  std::map<std::string, std::shared_ptr<const config::File>> told_; ///< By URI; those with problems.
};

} // namespace unres::session
