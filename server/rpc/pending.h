#pragma once

#include "rpc/message.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>

namespace unres::rpc {

/// One request of the client that is under way. Shared by the table and whoever works on it.
struct Call {
  Id id;
  std::stop_source stop; ///< Requested when the client cancels or the connection ends.
};

/// The requests of the client that are under way, by id. Used on the io thread only.
class IncomingCalls {
public:
  /// Notes a request; null when another one with this id is under way.
  [[nodiscard]] std::shared_ptr<Call> begin(const Id& id);

  /// Ends a request: true the first time only, so that each is answered once. A later request may
  /// have the same id; that one stays.
  [[nodiscard]] bool finish(const Call& call);

  /// The request under way with this id, or null.
  [[nodiscard]] std::shared_ptr<Call> find(const Id& id) const;

  /// Asks everything under way to stop.
  void stop_all();

  [[nodiscard]] bool empty() const { return calls_.empty(); }

private:
  std::map<Id, std::shared_ptr<Call>> calls_;
};

/// The requests to the client that it has not answered yet. Used on the io thread only.
class OutgoingCalls {
public:
  using Callback = std::function<void(Outcome)>;

  /// Notes a request and gives it an id that no other has.
  [[nodiscard]] Id begin(Callback callback);

  /// Calls the callback that waits for this response; false when none does.
  bool resolve(Response response);

  /// Answers every open request with `error`: nobody will any more.
  void fail_all(const ResponseError& error);

private:
  std::int64_t next_ = 1;
  std::map<Id, Callback> callbacks_;
};

} // namespace unres::rpc
