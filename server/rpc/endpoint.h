#pragma once

#include "rpc/channel.h"
#include "rpc/message.h"
#include "rpc/reply_once.h"

#include <boost/asio/any_io_executor.hpp>

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <stop_token>
#include <string_view>

namespace unres::rpc {

/// Why a connection is over.
enum class Closed {
  input_ended, ///< The peer closed its side.
  broken,      ///< Writing failed: the peer is gone.
  stopped,     ///< stop() was called.
};

/// Whoever serves the messages. Called on the io thread, one call at a time, in the order of
/// arrival. What a call throws is logged, and the connection goes on.
class Handler {
public:
  virtual ~Handler() = default;

  /// A request to answer, now or later, from any thread. `cancelled` is set when the client
  /// cancels or the connection ends: the answer has then been given, and a later one is dropped.
  virtual void on_request(Request request, std::stop_token cancelled, ReplyOnce reply) = 0;

  virtual void on_notification(Notification notification) = 0;

  /// All that had arrived by the last read has been handed over: time to work on the sum of it.
  virtual void on_drained() {}

  /// The last call: nothing is read or written any more.
  virtual void on_closed(Closed reason) = 0;
};

struct EndpointOptions {
  /// Reading pauses while more than this waits to be written, so that a peer which does not read
  /// cannot make memory grow.
  std::size_t max_queued_bytes = std::size_t{4} * 1024 * 1024;
  /// How long the end may wait for answers under way and for the peer to read them.
  std::chrono::milliseconds linger{300};
};

/// One JSON-RPC connection: reads messages from a channel and hands them to a handler, writes what
/// is sent in order. Faulty input is answered here, and so are `$/cancelRequest` (the cancelled
/// request gets RequestCancelled at once) and a request whose id is already under way.
///
/// Belongs to the io thread, apart from ReplyOnce. Destroying it closes the channel; the handler
/// is not called any more.
class Endpoint {
public:
  Endpoint(asio::any_io_executor io, std::unique_ptr<Channel> channel,
           EndpointOptions options = {});
  Endpoint(const Endpoint&) = delete;
  Endpoint& operator=(const Endpoint&) = delete;
  ~Endpoint();

  /// Begins to read. The handler must outlive the endpoint; once.
  void start(Handler& handler);

  /// Sends a notification; null `params` are left out. Dropped when the connection is over.
  void notify(std::string_view method, const Json& params = nullptr);

  /// Sends a request. `callback` gets the answer on the io thread, or an error when the
  /// connection ends first.
  void request(std::string_view method, const Json& params, std::function<void(Outcome)> callback);

  /// Ends the connection once what is queued has been written, or after `linger`; what arrives in
  /// the meantime is ignored. Then the handler's on_closed is called.
  void stop();

  /// Bytes that wait to be written.
  [[nodiscard]] std::size_t queued_bytes() const;

private:
  class Core;
  std::shared_ptr<Core> core_;
};

} // namespace unres::rpc
