#include "cli/progress.h"

#include <string>

namespace unres::cli {

Progress::Progress(std::ostream& err, bool enabled, std::size_t total,
                   std::chrono::milliseconds patience)
    : err_(err), enabled_(enabled && total > 1), total_(total),
      due_(std::chrono::steady_clock::now() + patience) {}

void Progress::show(std::size_t done) {
  const auto now = std::chrono::steady_clock::now();
  if (!enabled_ || now < due_)
    return;
  due_ = now + std::chrono::milliseconds{80};
  constexpr std::size_t columns = 30;
  const std::size_t filled = columns * done / total_;
  std::string bar = "\r\x1b[KChecking ";
  for (std::size_t i = 0; i < columns; ++i)
    bar += i < filled ? "━" : "╌";
  err_ << bar << ' ' << done << " of " << total_ << std::flush;
  drawn_ = true;
}

void Progress::clear() {
  if (!drawn_)
    return;
  err_ << "\r\x1b[K" << std::flush;
  drawn_ = false;
}

} // namespace unres::cli
