#include "session/progress.h"

#include "protocol/progress.h"

#include <algorithm>
#include <utility>

namespace unres::session {

Progress::Progress(Outgoing& out, Json token, std::string title)
    : out_(&out), token_(std::move(token)), title_(std::move(title)) {}

void Progress::report(std::size_t done, std::size_t all) {
  const auto now = Clock::now();
  if (now - last_ < patience)
    return;
  last_ = now;
  const auto percentage = static_cast<std::uint32_t>(all == 0 ? 0 : std::min<std::size_t>(100, 100 * done / all));
  std::string message = std::to_string(done);
  message += " of ";
  message += std::to_string(all);
  if (std::exchange(begun_, true))
    send(protocol::WorkDoneProgressReport{std::move(message), percentage});
  else
    send(protocol::WorkDoneProgressBegin{title_, true, std::move(message), percentage});
}

void Progress::end() {
  if (std::exchange(begun_, false))
    send(protocol::WorkDoneProgressEnd{});
}

void Progress::send(Json value) {
  out_->notify(protocol::ProgressParams::method, Json(protocol::ProgressParams{token_, std::move(value)}));
}

} // namespace unres::session
