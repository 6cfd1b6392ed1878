#include "cli/progress.h"

#include <algorithm>
#include <string>

namespace unres::cli {
namespace {

/// "480 MB"; small files in kB.
std::string amount(double bytes) {
  const bool mega = bytes >= 1e6;
  return std::to_string(static_cast<std::uint64_t>(bytes / (mega ? 1e6 : 1e3))) + (mega ? " MB" : " kB");
}

std::string time_left(double seconds) {
  const auto whole = static_cast<std::uint64_t>(seconds) + 1;
  return whole < 120 ? std::to_string(whole) + " s left" : std::to_string(whole / 60) + " min left";
}

} // namespace

Progress::Progress(std::ostream& err, bool enabled, std::size_t total,
                   std::chrono::milliseconds patience)
    : err_(err), enabled_(enabled && total > 1), total_(total),
      begun_(std::chrono::steady_clock::now()), due_(begun_ + patience) {}

bool Progress::due() {
  const auto now = std::chrono::steady_clock::now();
  if (!enabled_ || now < due_)
    return false;
  due_ = now + std::chrono::milliseconds{80};
  return true;
}

void Progress::draw(std::string_view task, double part, std::string_view words) {
  constexpr std::size_t columns = 30;
  const auto filled = static_cast<std::size_t>(static_cast<double>(columns) * std::min(part, 1.0));
  std::string bar = "\r\x1b[K" + std::string{task} + ' ';
  for (std::size_t i = 0; i < columns; ++i)
    bar += i < filled ? "━" : "╌";
  err_ << bar << ' ' << words << std::flush;
  drawn_ = true;
}

void Progress::show(std::size_t done) {
  if (due())
    draw("Checking", static_cast<double>(done) / static_cast<double>(total_),
         std::to_string(done) + " of " + std::to_string(total_));
}

void Progress::show_bytes(std::uint64_t done) {
  if (!due())
    return;
  const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - begun_;
  const auto bytes = static_cast<double>(done);
  const auto total = static_cast<double>(total_);
  const double rate = bytes / std::max(taken.count(), 1e-3);
  std::string words = amount(bytes) + " of " + amount(total);
  if (rate > 0)
    words += ", " + amount(rate) + "/s, " + time_left(std::max(0.0, total - bytes) / rate);
  draw("Importing", bytes / total, words);
}

void Progress::clear() {
  if (!drawn_)
    return;
  err_ << "\r\x1b[K" << std::flush;
  drawn_ = false;
}

} // namespace unres::cli
