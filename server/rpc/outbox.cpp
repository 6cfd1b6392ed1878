#include "rpc/outbox.h"

#include "rpc/framing.h"

#include <utility>

namespace unres::rpc {
namespace {

/// What one gathering write takes: Asio passes no more pieces than this to the system at once.
constexpr std::size_t max_pieces = 64;

} // namespace

Outbox::Outbox(asio::any_io_executor io, Channel& channel, std::function<void()> changed)
    : channel_{channel}, changed_{std::move(changed)}, work_{std::move(io)} {}

void Outbox::push(std::string body) {
  if (!open_)
    return;
  waiting_.push_back(encode_frame(std::move(body)));
  bytes_ += waiting_.back().size();
  work_.notify();
}

asio::awaitable<void> Outbox::run() {
  while (open_) {
    if (waiting_.empty()) {
      co_await work_.wait();
      continue;
    }
    std::vector<asio::const_buffer> batch = take_batch();
    const std::size_t size = asio::buffer_size(batch);
    broken_ = !co_await channel_.write(std::move(batch));
    writing_.clear();
    bytes_ -= size;
    if (broken_)
      close();
    changed_();
  }
}

void Outbox::close() {
  open_ = false;
  for (const std::string& frame : waiting_)
    bytes_ -= frame.size();
  waiting_.clear();
  work_.notify();
}

std::vector<asio::const_buffer> Outbox::take_batch() {
  while (!waiting_.empty() && writing_.size() < max_pieces) {
    writing_.push_back(std::move(waiting_.front()));
    waiting_.pop_front();
  }
  std::vector<asio::const_buffer> pieces;
  pieces.reserve(writing_.size());
  for (const std::string& frame : writing_)
    pieces.emplace_back(frame.data(), frame.size());
  return pieces;
}

} // namespace unres::rpc
