#include "rpc/parent_watch.h"

#include "support/platform.h"

#include <boost/asio/steady_timer.hpp>

#include <utility>

namespace unres::rpc {

struct ParentWatch::State : std::enable_shared_from_this<State> {
  State(boost::asio::any_io_executor io, std::int64_t process_id, std::function<void()> on_gone,
        std::chrono::milliseconds every)
      : timer{std::move(io)}, process{process_id}, gone{std::move(on_gone)}, interval{every} {}

  void wait(std::chrono::milliseconds delay) {
    timer.expires_after(delay);
    timer.async_wait([weak = weak_from_this()](const boost::system::error_code& error) {
      const std::shared_ptr<State> self = weak.lock();
      if (!self || error)
        return;
      if (self->process.alive())
        self->wait(self->interval);
      else
        self->gone();
    });
  }

  boost::asio::steady_timer timer;
  platform::Process process;
  std::function<void()> gone;
  std::chrono::milliseconds interval;
};

ParentWatch::ParentWatch(boost::asio::any_io_executor io, std::int64_t process_id,
                         std::function<void()> gone, std::chrono::milliseconds interval)
    : state_{std::make_shared<State>(std::move(io), process_id, std::move(gone), interval)} {
  state_->wait(std::chrono::milliseconds{0});
}

ParentWatch::~ParentWatch() = default;

} // namespace unres::rpc
