#include "session/long_works.h"

#include "protocol/progress.h"
#include "rpc/log.h"

#include <algorithm>
#include <utility>

namespace unres::session {

void LongWorks::add(std::unique_ptr<LongWork> work, Asked asked) {
  Item item{std::move(work), std::move(asked), std::nullopt};
  auto token = protocol::token_in(*item.asked.params, "workDoneToken");
  if (token && !item.work->title().empty())
    item.progress.emplace(state_.out, std::move(*token), item.work->title());
  items_.push_back(std::move(item));
}

void LongWorks::drop_cancelled() {
  std::erase_if(items_, [](Item& item) {
    if (!item.asked.cancelled.stop_requested())
      return false;
    if (item.progress)
      item.progress->end();
    item.asked.reply->error(rpc::ErrorCode::request_cancelled, "Cancelled");
    return true;
  });
}

bool LongWorks::step() {
  drop_cancelled();
  if (items_.empty())
    return false;
  state_.tell_edits();
  Item item = std::move(items_.front());
  items_.pop_front();
  bool done = false;
  rpc::Outcome outcome = outcome_of("a long request", [&] {
    done = item.work->step(state_);
    return done ? item.work->result(state_) : Json();
  });
  if (!done && std::holds_alternative<Json>(outcome)) {
    if (item.progress)
      item.progress->report(item.work->share().done, item.work->share().all);
    items_.push_back(std::move(item));
    return true;
  }
  if (item.progress)
    item.progress->end();
  answer(*item.asked.reply, *item.asked.span, std::move(outcome));
  return true;
}

rpc::Outcome outcome_of(std::string_view name, const std::function<Json()>& run) {
  try {
    return run();
  } catch (const RequestError& failure) {
    return rpc::ResponseError{failure.code(), failure.what()};
  } catch (const protocol::Malformed& failure) {
    return rpc::ResponseError{rpc::ErrorCode::invalid_params, failure.what()};
  } catch (const Json::exception& failure) {
    return rpc::ResponseError{rpc::ErrorCode::invalid_params, failure.what()};
  } catch (const std::exception& failure) {
    rpc::log_error(name, std::string{": "} + failure.what());
    return rpc::ResponseError{rpc::ErrorCode::internal_error, failure.what()};
  }
}

void answer(rpc::ReplyOnce& reply, Trace::Span& span, rpc::Outcome outcome) {
  auto* failure = std::get_if<rpc::ResponseError>(&outcome);
  if (failure == nullptr)
    return reply.result(std::move(std::get<Json>(outcome)));
  span.failed(*failure);
  reply.error(std::move(*failure));
}

} // namespace unres::session
