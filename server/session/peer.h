#pragma once

#include "protocol/client_capabilities.h"
#include "protocol/fields.h"
#include "text/encoding.h"

#include <functional>
#include <string>
#include <string_view>

namespace unres::session {

using protocol::Json;

/// What the client may be sent beside answers. Safe from any thread.
class Outgoing {
public:
  virtual ~Outgoing() = default;
  virtual void notify(std::string_view method, Json params) = 0;
  /// A request. What the client answers is handed to `then`, if any, on the worker's thread; an error is not.
  virtual void request(std::string_view method, Json params, std::function<void(const Json&)> then = nullptr) = 0;
};

/// What the client announced, and what was agreed with it.
struct Client {
  protocol::ClientCapabilities capabilities;
  text::Encoding encoding = text::Encoding::utf16;
  std::string name; ///< As it calls itself, with its version; empty where it does not.
};

} // namespace unres::session
