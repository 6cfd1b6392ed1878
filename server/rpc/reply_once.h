#pragma once

#include "rpc/message.h"

#include <functional>
#include <string>

namespace unres::rpc {

/// The duty to answer one request: exactly once, from any thread. Moving it hands the duty on;
/// destroying it unanswered (a handler threw, a job was dropped) answers InternalError.
class ReplyOnce {
public:
  using Send = std::function<void(Outcome)>;

  /// `send` is called once, on the thread that answers.
  explicit ReplyOnce(Send send);
  ReplyOnce(ReplyOnce&& other) noexcept;
  ReplyOnce& operator=(ReplyOnce&& other) noexcept;
  ReplyOnce(const ReplyOnce&) = delete;
  ReplyOnce& operator=(const ReplyOnce&) = delete;
  ~ReplyOnce();

  /// Answers. A second answer is a bug: it asserts, and is dropped in release builds.
  void result(Json value);
  void error(ErrorCode code, std::string message);
  void error(ResponseError error);

private:
  void answer(Outcome outcome);
  void abandon() noexcept;

  Send send_; ///< Empty when answered or moved from.
};

} // namespace unres::rpc
