#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace unres::session {

/// Runs jobs one after the other on a thread of its own, so that each request sees the edits that
/// were sent before it and none that were sent after. When no job is left it calls `idle`, which
/// is where findings are published: under load they wait until the changes are drained, and no
/// longer.
class Worker {
public:
  /// `idle` is called on the worker's thread; it returns whether it has more to do, and is then
  /// called again unless a job has come.
  explicit Worker(std::function<bool()> idle);
  Worker(const Worker&) = delete;
  Worker& operator=(const Worker&) = delete;
  ~Worker();

  /// Appends a job. Jobs must not throw; after stop() they are destroyed unrun.
  void post(std::function<void()> job);

  /// True while jobs wait: whoever works in `idle` should make way.
  [[nodiscard]] bool pressed() const;

  /// Lets the job under way end, drops the others, and joins the thread.
  void stop();

private:
  void run();

  std::function<bool()> idle_;
  mutable std::mutex mutex_;
  std::condition_variable wake_;
  std::deque<std::function<void()>> jobs_;
  bool stopping_ = false;
  std::jthread thread_;
};

} // namespace unres::session
