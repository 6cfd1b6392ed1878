#include "rpc/endpoint.h"

#include "rpc/inbox.h"
#include "rpc/log.h"
#include "rpc/outbox.h"
#include "rpc/pending.h"
#include "rpc/signal.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/dispatch.hpp>

#include <array>
#include <exception>
#include <optional>
#include <string>
#include <utility>

namespace unres::rpc {
namespace {

/// One read of a pipe brings at most this much; a larger buffer would only cost memory.
constexpr std::size_t read_size = std::size_t{64} * 1024;

/// Runs what belongs to others; whatever it throws ends here.
template <typename Work> void guarded(const char* what, Work work) {
  try {
    work();
  } catch (const std::exception& failure) {
    log_error(std::string{what} + " failed: ", failure.what());
  } catch (...) {
    log_error(what, " failed");
  }
}

} // namespace

/// The state of a connection, kept alive by its loops.
class Endpoint::Core : public std::enable_shared_from_this<Core> {
public:
  Core(asio::any_io_executor io, std::unique_ptr<Channel> channel, EndpointOptions options)
      : io_{io}, options_{options}, channel_{std::move(channel)}, drained_{io}, settled_{io},
        outbox_{io, *channel_, [this] { wake(); }} {}

  void start(Handler& handler) {
    handler_ = &handler;
    asio::co_spawn(io_, read_loop(shared_from_this()), asio::detached);
    asio::co_spawn(io_, write_loop(shared_from_this()), asio::detached);
  }

  void send(std::string body) { outbox_.push(std::move(body)); }

  void request(std::string_view method, const Json& params, OutgoingCalls::Callback callback) {
    const Id id = outgoing_.begin(std::move(callback));
    if (reason_)
      fail_outgoing();
    else
      send(encode_request(id, method, params));
  }

  /// Begins the end, once; the first reason counts.
  void close(Closed reason) {
    if (reason_)
      return;
    reason_ = reason;
    fail_outgoing();
    asio::co_spawn(io_, close_loop(shared_from_this()), asio::detached);
  }

  /// The owner is gone: nothing is called any more.
  void abandon() {
    handler_ = nullptr;
    if (!reason_)
      reason_ = Closed::stopped;
    shut();
  }

  [[nodiscard]] std::size_t queued_bytes() const { return outbox_.bytes(); }

private:
  using Self = std::shared_ptr<Core>;

  static asio::awaitable<void> read_loop(Self self) {
    std::array<char, read_size> chunk; // In the coroutine's frame; not initialised on purpose.
    while (!self->reason_) {
      const std::size_t count = co_await self->channel_->read(chunk);
      if (count == 0 || self->reason_)
        break;
      std::vector<Arrival> arrivals;
      guarded("reading", [&] { arrivals = self->inbox_.take({chunk.data(), count}); });
      for (Arrival& arrival : arrivals) {
        while (self->outbox_.bytes() > self->options_.max_queued_bytes && !self->reason_)
          co_await self->drained_.wait();
        if (self->reason_)
          break;
        guarded("a message handler", [&] { self->hand_over(std::move(arrival)); });
      }
      if (self->handler_ != nullptr && !self->reason_)
        guarded("a message handler", [&] { self->handler_->on_drained(); });
    }
    if (!self->reason_ && !self->inbox_.at_boundary())
      log_warning("the input ended inside a message");
    self->close(Closed::input_ended);
  }

  static asio::awaitable<void> write_loop(Self self) {
    co_await self->outbox_.run();
    self->close(Closed::broken);
  }

  /// Lets answers go out, for a bounded time, then closes the channel.
  static asio::awaitable<void> close_loop(Self self) {
    const auto deadline = Signal::Clock::now() + self->options_.linger;
    // Input that ended may be a file: its requests are still answered.
    if (self->reason_ != Closed::input_ended)
      self->incoming_.stop_all();
    const auto busy = [&self] {
      const bool owed = self->reason_ == Closed::input_ended && !self->incoming_.empty();
      return !self->outbox_.broken() && (self->outbox_.bytes() > 0 || owed);
    };
    while (busy() && Signal::Clock::now() < deadline)
      co_await self->settled_.wait(deadline);
    self->shut();
    if (Handler* const handler = std::exchange(self->handler_, nullptr))
      guarded("the end of the session", [&] { handler->on_closed(*self->reason_); });
  }

  void shut() {
    incoming_.stop_all();
    outbox_.close();
    channel_->close();
    wake();
  }

  void wake() {
    drained_.notify();
    settled_.notify();
  }

  void fail_outgoing() {
    guarded("an answer's callback", [this] {
      outgoing_.fail_all({ErrorCode::request_failed, "the connection is closed"});
    });
  }

  void hand_over(Arrival arrival) {
    if (auto* request = std::get_if<Request>(&arrival.message)) {
      begin(std::move(*request), arrival.cancelled);
    } else if (const std::optional<Id> id = cancelled_id(arrival.message)) {
      if (const std::shared_ptr<Call> call = incoming_.find(*id))
        cancel(*call);
    } else if (auto* notification = std::get_if<Notification>(&arrival.message)) {
      handler_->on_notification(std::move(*notification));
    } else if (auto* response = std::get_if<Response>(&arrival.message)) {
      if (!outgoing_.resolve(std::move(*response)))
        log_warning("a response to no request of ours was ignored");
    } else if (const auto* invalid = std::get_if<Invalid>(&arrival.message)) {
      log_warning("answered with an error: ", invalid->error.message);
      send(encode_response(invalid->id, invalid->error));
    }
  }

  void begin(Request request, bool cancelled) {
    const std::shared_ptr<Call> call = incoming_.begin(request.id);
    if (!call) {
      send(encode_response(request.id, ResponseError{ErrorCode::invalid_request,
                                                     "a request with this id is under way"}));
      return;
    }
    if (cancelled)
      return cancel(*call);
    std::stop_token token = call->stop.get_token();
    handler_->on_request(std::move(request), std::move(token), ReplyOnce{reply_to(call)});
  }

  /// Encodes on the thread that answers; only the queue is left to the io thread.
  ReplyOnce::Send reply_to(std::shared_ptr<Call> call) {
    return [weak = weak_from_this(), call = std::move(call)](const Outcome& outcome) {
      const Self self = weak.lock();
      if (!self)
        return;
      asio::dispatch(self->io_, [self, call, body = encode_response(call->id, outcome)]() mutable {
        self->finish(*call, std::move(body));
      });
    };
  }

  void finish(const Call& call, std::string body) {
    if (!incoming_.finish(call))
      return;
    send(std::move(body));
    settled_.notify();
  }

  void cancel(Call& call) {
    const std::stop_source stop = call.stop;
    finish(call, encode_response(call.id, ResponseError{ErrorCode::request_cancelled,
                                                        "cancelled by the client"}));
    stop.request_stop();
  }

  asio::any_io_executor io_;
  EndpointOptions options_;
  std::unique_ptr<Channel> channel_;
  Handler* handler_ = nullptr;
  Inbox inbox_;
  IncomingCalls incoming_;
  OutgoingCalls outgoing_;
  std::optional<Closed> reason_;
  Signal drained_; ///< For the read loop: the outbox may have room again.
  Signal settled_; ///< For the close loop: something was answered or written.
  Outbox outbox_;
};

Endpoint::Endpoint(asio::any_io_executor io, std::unique_ptr<Channel> channel,
                   EndpointOptions options)
    : core_{std::make_shared<Core>(std::move(io), std::move(channel), options)} {}

Endpoint::~Endpoint() {
  core_->abandon();
}

void Endpoint::start(Handler& handler) {
  core_->start(handler);
}

void Endpoint::notify(std::string_view method, const Json& params) {
  core_->send(encode_notification(method, params));
}

void Endpoint::request(std::string_view method, const Json& params,
                       std::function<void(Outcome)> callback) {
  core_->request(method, params, std::move(callback));
}

void Endpoint::stop() {
  core_->close(Closed::stopped);
}

std::size_t Endpoint::queued_bytes() const {
  return core_->queued_bytes();
}

} // namespace unres::rpc
