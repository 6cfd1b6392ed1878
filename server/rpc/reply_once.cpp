#include "rpc/reply_once.h"

#include "rpc/log.h"

#include <cassert>
#include <exception>
#include <utility>

namespace unres::rpc {

ReplyOnce::ReplyOnce(Send send) : send_{std::move(send)} {}

// A moved-from std::function may keep its target, so emptiness is made certain.
ReplyOnce::ReplyOnce(ReplyOnce&& other) noexcept : send_{std::exchange(other.send_, nullptr)} {}

ReplyOnce& ReplyOnce::operator=(ReplyOnce&& other) noexcept {
  if (this != &other) {
    abandon();
    send_ = std::exchange(other.send_, nullptr);
  }
  return *this;
}

ReplyOnce::~ReplyOnce() {
  abandon();
}

void ReplyOnce::result(Json value) {
  answer(std::move(value));
}

void ReplyOnce::error(ErrorCode code, std::string message) {
  answer(ResponseError{code, std::move(message)});
}

void ReplyOnce::error(ResponseError error) {
  answer(std::move(error));
}

void ReplyOnce::answer(Outcome outcome) {
  assert(send_ && "a request is answered once");
  if (const Send send = std::exchange(send_, nullptr))
    send(std::move(outcome));
}

void ReplyOnce::abandon() noexcept {
  if (!send_)
    return;
  try {
    answer(ResponseError{ErrorCode::internal_error, "the request was not handled"});
  } catch (const std::exception& failure) {
    log_error("an unanswered request could not be answered: ", failure.what());
  }
}

} // namespace unres::rpc
