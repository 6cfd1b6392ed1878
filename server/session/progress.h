#pragma once

#include "session/peer.h"

#include <chrono>
#include <cstddef>
#include <string>

namespace unres::session {

/// Tells the client how far something is. What is short is not told at all, so that nothing flickers.
class Progress {
public:
  using Clock = std::chrono::steady_clock;
  /// Below that, nobody has noticed that there is anything to wait for; and no eye follows faster steps.
  static constexpr std::chrono::milliseconds patience{100};

  /// `token` is the client's own, or one that it has accepted. `title` is shown with it.
  Progress(Outgoing& out, Json token, std::string title);

  /// So much of all has been done; nothing is sent before `patience`, nor more often than that.
  void report(std::size_t done, std::size_t all);
  /// It is over; sent where anything has been told.
  void end();

private:
  void send(Json value);

  Outgoing* out_;
  Json token_;
  std::string title_;
  Clock::time_point last_ = Clock::now(); ///< When it began, or was told last.
  bool begun_ = false;
};

} // namespace unres::session
