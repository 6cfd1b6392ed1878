#include "rpc/inbox.h"

#include <algorithm>
#include <string>
#include <utility>

namespace unres::rpc {
namespace {

Invalid describe(FrameFault fault) {
  switch (fault) {
  case FrameFault::too_large:
    return {{},
            {ErrorCode::invalid_request,
             "a message of more than " + std::to_string(max_body_bytes) + " bytes was skipped"}};
  case FrameFault::missing_length:
    return {{}, {ErrorCode::parse_error, "a header without Content-Length"}};
  case FrameFault::malformed_header:
    break;
  }
  return {{}, {ErrorCode::parse_error, "a malformed header"}};
}

/// Marks the latest request with this id; a cancellation that finds one is used up.
bool mark_cancelled(std::vector<Arrival>& arrivals, const Id& id) {
  const auto names_it = [&id](const Arrival& arrival) {
    const auto* request = std::get_if<Request>(&arrival.message);
    return request != nullptr && request->id == id;
  };
  const auto found = std::find_if(arrivals.rbegin(), arrivals.rend(), names_it);
  if (found == arrivals.rend())
    return false;
  found->cancelled = true;
  return true;
}

} // namespace

std::optional<Id> cancelled_id(const Message& message) {
  const auto* notification = std::get_if<Notification>(&message);
  if (notification == nullptr || notification->method != "$/cancelRequest")
    return std::nullopt;
  const Json& params = notification->params;
  return params.is_object() && params.contains("id") ? id_from_json(params["id"]) : std::nullopt;
}

std::vector<Arrival> Inbox::take(std::string_view bytes) {
  std::vector<Arrival> arrivals;
  decoder_.feed(bytes);
  while (const std::optional<Frame> frame = decoder_.next()) {
    Message message = frame->fault ? Message{describe(*frame->fault)} : parse_message(frame->body);
    const std::optional<Id> cancelled = cancelled_id(message);
    if (!cancelled || !mark_cancelled(arrivals, *cancelled))
      arrivals.push_back({std::move(message)});
  }
  return arrivals;
}

} // namespace unres::rpc
