#pragma once

#include "rpc/channel.h"
#include "rpc/signal.h"

#include <boost/asio/awaitable.hpp>

#include <cstddef>
#include <deque>
#include <functional>
#include <string>
#include <vector>

namespace unres::rpc {

/// The frames that wait to be written to a channel, and the loop that writes them. Used on the io
/// thread only; outlives its loop.
class Outbox {
public:
  /// `changed` is called whenever frames have been written or dropped.
  Outbox(asio::any_io_executor io, Channel& channel, std::function<void()> changed);

  /// Queues a body as one frame; dropped once closed or broken.
  void push(std::string body);

  /// Writes frames in order until closed or until the peer is gone; never throws on either.
  asio::awaitable<void> run();

  /// Drops what is queued and ends the loop.
  void close();

  /// Bytes queued or being written.
  [[nodiscard]] std::size_t bytes() const { return bytes_; }
  /// True once a write has failed.
  [[nodiscard]] bool broken() const { return broken_; }

private:
  std::vector<asio::const_buffer> take_batch();

  Channel& channel_;
  std::function<void()> changed_;
  Signal work_;
  std::deque<std::string> waiting_;
  std::vector<std::string> writing_;
  std::size_t bytes_ = 0;
  bool open_ = true;
  bool broken_ = false;
};

} // namespace unres::rpc
