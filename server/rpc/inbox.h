#pragma once

#include "rpc/framing.h"
#include "rpc/message.h"

#include <string_view>
#include <vector>

namespace unres::rpc {

/// A message as it is to be handed over.
struct Arrival {
  Message message;
  /// A request that was cancelled before it was even begun.
  bool cancelled = false;
};

/// The id that a `$/cancelRequest` names; nothing for any other message.
[[nodiscard]] std::optional<Id> cancelled_id(const Message& message);

/// Turns bytes into messages. A stretch that is no frame becomes an Invalid message.
class Inbox {
public:
  /// The messages that these bytes complete, in order. A request that is followed by its own
  /// cancellation within them is marked, which saves the work under load.
  [[nodiscard]] std::vector<Arrival> take(std::string_view bytes);

  /// True when no message is half read.
  [[nodiscard]] bool at_boundary() const { return decoder_.at_boundary(); }

private:
  FrameDecoder decoder_;
};

} // namespace unres::rpc
