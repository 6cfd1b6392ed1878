#pragma once

#include "rpc/reply_once.h"
#include "session/long_work.h"
#include "session/progress.h"

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace unres::session {

/// The long requests under way, of which each gets a step in turn. For the worker's thread.
class LongWorks {
public:
  explicit LongWorks(State& state) : state_(state) {}

  /// `params` are those of the request, which may name a `workDoneToken`.
  void add(std::unique_ptr<LongWork> work, std::shared_ptr<rpc::ReplyOnce> reply, std::stop_token cancelled,
           const Json& params);

  /// Does one step of one request; ends those that are cancelled. False where there is none to be done.
  bool step();
  /// Ends those that are cancelled while they wait.
  void drop_cancelled();

private:
  struct Item {
    std::unique_ptr<LongWork> work;
    std::shared_ptr<rpc::ReplyOnce> reply;
    std::stop_token cancelled;
    std::optional<Progress> progress;
  };

  State& state_;
  std::deque<Item> items_;
};

/// Calls `run` and turns every failure into an answer: one request's bug is not another's. `name` is for the log.
[[nodiscard]] rpc::Outcome outcome_of(std::string_view name, const std::function<Json()>& run);
/// Answers, whatever it is.
void answer(rpc::ReplyOnce& reply, rpc::Outcome outcome);

} // namespace unres::session
