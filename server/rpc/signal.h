#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <utility>

namespace unres::rpc {

/// A condition variable for one coroutine of the io thread: wait in a loop that tests the
/// condition, notify after changing it.
class Signal {
public:
  using Clock = boost::asio::steady_timer::clock_type;

  explicit Signal(boost::asio::any_io_executor io) : timer_{std::move(io)} {}

  /// Returns after notify() or at `deadline`, or for no reason.
  boost::asio::awaitable<void> wait(Clock::time_point deadline = Clock::time_point::max()) {
    timer_.expires_at(deadline);
    co_await timer_.async_wait(boost::asio::as_tuple(boost::asio::use_awaitable));
  }

  void notify() { timer_.cancel(); }

private:
  boost::asio::steady_timer timer_;
};

} // namespace unres::rpc
