#pragma once

#include "protocol/trace.h"
#include "rpc/message.h"
#include "session/peer.h"

#include <chrono>
#include <string_view>

namespace unres::session {

/// Tells a client that asks for it (`$/setTrace`) what was done with each message and how long that took. The one
/// place where a session looks at a clock. For the worker's thread.
class Trace {
public:
  explicit Trace(Outgoing& out) : out_(out) {}

  void set(protocol::TraceValue value) { value_ = value; }
  [[nodiscard]] protocol::TraceValue value() const { return value_; }

  /// While it lives, a message is handled.
  class Span {
  public:
    Span(Trace& trace, std::string_view method, const Json& params);
    Span(const Span&) = delete;
    Span& operator=(const Span&) = delete;
    ~Span();

    void failed(const rpc::ResponseError& error);

  private:
    Trace& trace_;
    bool on_;
    std::string_view method_;
    const Json& params_;
    std::string failure_;
    std::chrono::steady_clock::time_point begun_;
  };

private:
  Outgoing& out_;
  protocol::TraceValue value_ = protocol::TraceValue::off;
};

} // namespace unres::session
