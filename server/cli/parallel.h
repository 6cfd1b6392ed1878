#pragma once

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace unres::cli {

/// Makes results 0…count-1 on `jobs` threads and hands them over in that order, on the calling
/// thread, each as soon as all before it are there. `make(index)` runs on any thread and must not
/// throw; `take(index, Result)` and `wait(done)` run on the calling thread, the latter a few times
/// a second. Threads keep only a little ahead of what was handed over, so that memory stays small.
template <typename Result, typename Make, typename Take, typename Wait>
void in_order(std::size_t count, std::size_t jobs, Make make, Take take, Wait wait) {
  std::mutex mutex;
  std::condition_variable changed;
  std::vector<std::optional<Result>> results(count);
  std::size_t next = 0;
  std::size_t done = 0;
  std::size_t taken = 0;
  const std::size_t ahead = jobs * 64;

  const auto work = [&] {
    for (;;) {
      std::size_t index = 0;
      {
        std::unique_lock lock{mutex};
        changed.wait(lock, [&] { return next == count || next < taken + ahead; });
        if (next == count)
          return;
        index = next++;
      }
      Result result = make(index);
      const std::lock_guard lock{mutex};
      results[index] = std::move(result);
      ++done;
      changed.notify_all();
    }
  };

  std::vector<std::jthread> threads;
  for (std::size_t i = 0; i < jobs && i < count; ++i)
    threads.emplace_back(work);
  std::unique_lock lock{mutex};
  // Where `take` throws, the threads are told that nothing is left, else they would wait for ever.
  struct Stop {
    std::unique_lock<std::mutex>& lock;
    std::condition_variable& changed;
    std::size_t& next;
    std::size_t count;
    ~Stop() {
      if (!lock.owns_lock())
        lock.lock();
      next = count;
      changed.notify_all();
      lock.unlock();
    }
  };
  const Stop stop{lock, changed, next, count};
  while (taken < count) {
    if (!changed.wait_for(lock, std::chrono::milliseconds{100},
                          [&] { return results[taken].has_value(); })) {
      wait(done);
      continue;
    }
    std::optional<Result> result = std::move(results[taken]);
    results[taken].reset();
    lock.unlock();
    take(taken, std::move(*result));
    lock.lock();
    ++taken;
    changed.notify_all();
    wait(done);
  }
}

} // namespace unres::cli
