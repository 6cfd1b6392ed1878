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

/// A request, and whoever waits for its answer.
struct Asked {
  std::shared_ptr<rpc::ReplyOnce> reply;
  std::stop_token cancelled;
  std::shared_ptr<const Json> params; ///< May name a `workDoneToken`.
  std::unique_ptr<Trace::Span> span;  ///< Borrows from the params.
};

/// The long requests under way, of which each gets a step in turn. For the worker's thread.
class LongWorks {
public:
  explicit LongWorks(State& state) : state_(state) {}

  void add(std::unique_ptr<LongWork> work, Asked asked);

  /// Does one step of one request; ends those that are cancelled. False where there is none to be done.
  bool step();
  /// Ends those that are cancelled while they wait.
  void drop_cancelled();

private:
  struct Item {
    std::unique_ptr<LongWork> work;
    Asked asked;
    std::optional<Progress> progress;
  };

  State& state_;
  std::deque<Item> items_;
};

/// Calls `run` and turns every failure into an answer: one request's bug is not another's. `name` is for the log.
[[nodiscard]] rpc::Outcome outcome_of(std::string_view name, const std::function<Json()>& run);
/// Answers, whatever it is.
void answer(rpc::ReplyOnce& reply, Trace::Span& span, rpc::Outcome outcome);

} // namespace unres::session
