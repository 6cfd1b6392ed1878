#include "rpc/pending.h"

#include <utility>

namespace unres::rpc {

std::shared_ptr<Call> IncomingCalls::begin(const Id& id) {
  const auto [it, inserted] = calls_.try_emplace(id);
  if (!inserted)
    return nullptr;
  it->second = std::make_shared<Call>(Call{id, std::stop_source{}});
  return it->second;
}

bool IncomingCalls::finish(const Call& call) {
  const auto it = calls_.find(call.id);
  if (it == calls_.end() || it->second.get() != &call)
    return false;
  calls_.erase(it);
  return true;
}

std::shared_ptr<Call> IncomingCalls::find(const Id& id) const {
  const auto it = calls_.find(id);
  return it == calls_.end() ? nullptr : it->second;
}

void IncomingCalls::stop_all() {
  const auto calls = calls_; // A stop callback may finish its call.
  for (const auto& [id, call] : calls)
    call->stop.request_stop();
}

Id OutgoingCalls::begin(Callback callback) {
  Id id{next_++};
  callbacks_.emplace(id, std::move(callback));
  return id;
}

bool OutgoingCalls::resolve(Response response) {
  auto node = callbacks_.extract(response.id);
  if (node.empty())
    return false;
  if (node.mapped())
    node.mapped()(std::move(response.outcome));
  return true;
}

void OutgoingCalls::fail_all(const ResponseError& error) {
  auto callbacks = std::exchange(callbacks_, {});
  for (auto& [id, callback] : callbacks) {
    if (callback)
      callback(error);
  }
}

} // namespace unres::rpc
