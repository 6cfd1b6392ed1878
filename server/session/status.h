#pragma once

#include "session/peer.h"

namespace unres::session {

struct State;

/// Keeps a client's line of status up to date, where it wants one.
class Status {
public:
  /// Sends what is so by now, where the client does not know it.
  void tell(State& state);

private:
  Json told_;
};

} // namespace unres::session
