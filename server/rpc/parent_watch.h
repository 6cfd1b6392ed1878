#pragma once

#include <boost/asio/any_io_executor.hpp>

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>

namespace unres::rpc {

/// Watches the process that started this one (`processId` of `initialize`), since a client that
/// crashes does not always close the pipes. Belongs to the io thread; destroying it ends the watch.
class ParentWatch {
public:
  /// Calls `gone` once, on the io thread and never from the constructor, when the process has
  /// ended or did not exist.
  ParentWatch(boost::asio::any_io_executor io, std::int64_t process_id, std::function<void()> gone,
              std::chrono::milliseconds interval = std::chrono::milliseconds{300});
  ParentWatch(const ParentWatch&) = delete;
  ParentWatch& operator=(const ParentWatch&) = delete;
  ~ParentWatch();

private:
  struct State;
  std::shared_ptr<State> state_;
};

} // namespace unres::rpc
