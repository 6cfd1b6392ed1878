#pragma once

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace unres::cli {

/// In which order results are handed over.
enum class Order : std::uint8_t { as_given, as_finished };

/// Makes a result of each item that `next()` gives, until it gives none, on `jobs` threads, and hands them over
/// on the calling thread. `next()` runs on any thread, one call at a time, and may wait; `make(item)` runs on any
/// thread; neither may throw. `take(item, Result)` runs on the calling thread and returns false where no more
/// results are wanted; `wait(done)` runs there too, a few times a second. Threads keep only a little ahead of
/// what was handed over, so that memory stays small however many items there are.
template <typename Item, typename Result, typename Next, typename Make, typename Take, typename Wait>
void flow(Order order, std::size_t jobs, Next next, Make make, Take take, Wait wait) {
  std::mutex feeding; // Held while an item is waited for, so that results can be handed over meanwhile.
  std::mutex mutex;
  std::condition_variable changed;
  std::map<std::size_t, std::pair<Item, Result>> ready;
  std::size_t given = 0;
  std::size_t done = 0;
  std::size_t taken = 0;
  bool ended = false;
  const std::size_t ahead = (jobs + 1) * 64;

  const auto work = [&] {
    for (;;) {
      std::optional<Item> item;
      std::size_t number = 0;
      {
        const std::lock_guard turn{feeding};
        std::unique_lock lock{mutex};
        changed.wait(lock, [&] { return ended || given < taken + ahead; });
        if (ended)
          return;
        lock.unlock();
        item = next();
        lock.lock();
        if (!item || ended) {
          ended = true;
          changed.notify_all();
          return;
        }
        number = given++;
      }
      Result result = make(*item);
      const std::lock_guard lock{mutex};
      ready.emplace(number, std::pair{std::move(*item), std::move(result)});
      ++done;
      changed.notify_all();
    }
  };

  std::vector<std::jthread> threads;
  for (std::size_t i = 0; i == 0 || i < jobs; ++i)
    threads.emplace_back(work);
  std::unique_lock lock{mutex};
  // Where `take` throws, the threads are told that nothing is left, else they would wait for ever.
  struct Stop {
    std::unique_lock<std::mutex>& lock;
    std::condition_variable& changed;
    bool& ended;
    ~Stop() {
      if (!lock.owns_lock())
        lock.lock();
      ended = true;
      changed.notify_all();
      lock.unlock();
    }
  };
  const Stop stop{lock, changed, ended};
  const auto is_ready = [&] {
    return !ready.empty() && (order == Order::as_finished || ready.begin()->first == taken);
  };
  const auto is_over = [&] { return ended && taken == given; };
  while (!is_over()) {
    if (!changed.wait_for(lock, std::chrono::milliseconds{100}, [&] { return is_ready() || is_over(); })) {
      wait(done);
      continue;
    }
    if (!is_ready())
      break;
    auto each = std::move(ready.extract(ready.begin()).mapped());
    lock.unlock();
    if (!take(each.first, std::move(each.second)))
      return;
    lock.lock();
    ++taken;
    changed.notify_all();
    wait(done);
  }
}

/// Makes results 0…count-1 and hands them over in that order, each as soon as all before it are there.
template <typename Result, typename Make, typename Take, typename Wait>
void in_order(std::size_t count, std::size_t jobs, Make make, Take take, Wait wait) {
  std::size_t next = 0;
  flow<std::size_t, Result>(
      Order::as_given, jobs < count ? jobs : count,
      [&]() -> std::optional<std::size_t> {
        if (next == count)
          return std::nullopt;
        return next++;
      },
      make,
      [&](std::size_t index, Result&& result) {
        take(index, std::move(result));
        return true;
      },
      wait);
}

} // namespace unres::cli
