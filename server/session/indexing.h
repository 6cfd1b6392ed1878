#pragma once

#include "session/progress.h"
#include "session/workspace_files.h"

#include <cstdint>
#include <memory>
#include <optional>

namespace unres::session {

/// Shows the reading of the workspace's folders, where it takes long, as progress that the user can cancel. Must
/// outlive what the client is asked. For the worker's thread.
class Indexing {
public:
  Indexing(WorkspaceFiles& files, const Client& client, Outgoing& out) : files_(files), client_(client), out_(out) {}

  /// Looks how far the reading is; often, from its beginning to its end.
  void follow();
  /// The user has had enough of what that token names: what waits is left unread.
  void cancel(const Json& token);

private:
  void ask();

  WorkspaceFiles& files_;
  const Client& client_;
  Outgoing& out_;
  std::optional<Progress::Clock::time_point> since_; ///< When the reading began; nothing where all is read.
  std::uint64_t round_ = 0; ///< Numbers the readings.
  bool asked_ = false;      ///< Whether the client takes the token of this round.
  std::optional<Progress> progress_; ///< Where it does.
};

} // namespace unres::session
