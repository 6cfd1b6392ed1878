#include "session/worker.h"

#include <utility>

namespace unres::session {

Worker::Worker(std::function<bool()> idle) : idle_(std::move(idle)), thread_([this] { run(); }) {}

Worker::~Worker() { stop(); }

void Worker::post(std::function<void()> job) {
  {
    const std::lock_guard lock{mutex_};
    if (stopping_)
      return;
    jobs_.push_back(std::move(job));
  }
  wake_.notify_one();
}

bool Worker::pressed() const {
  const std::lock_guard lock{mutex_};
  return stopping_ || !jobs_.empty();
}

void Worker::stop() {
  std::deque<std::function<void()>> dropped; // Destroyed unlocked: a dropped job may answer.
  {
    const std::lock_guard lock{mutex_};
    stopping_ = true;
    dropped.swap(jobs_);
  }
  wake_.notify_one();
  if (thread_.joinable())
    thread_.join();
}

void Worker::run() {
  bool more = false;
  std::unique_lock lock{mutex_};
  for (;;) {
    if (!more)
      wake_.wait(lock, [this] { return stopping_ || !jobs_.empty(); });
    if (stopping_)
      return;
    while (!jobs_.empty() && !stopping_) {
      std::function<void()> job = std::move(jobs_.front());
      jobs_.pop_front();
      lock.unlock();
      job();
      job = nullptr;
      lock.lock();
    }
    if (stopping_)
      return;
    lock.unlock();
    more = idle_();
    lock.lock();
  }
}

} // namespace unres::session
