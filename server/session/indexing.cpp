#include "session/indexing.h"

#include "protocol/progress.h"

namespace unres::session {
namespace {

/// So many files take longer than nobody notices.
constexpr std::size_t many_files = 100;

Json token_of(std::uint64_t round) { return "unres/indexing/" + std::to_string(round); }

} // namespace

void Indexing::follow() {
  if (!client_.capabilities.workDoneProgress)
    return;
  if (!files_.has_work()) {
    if (progress_)
      progress_->end();
    progress_.reset();
    since_.reset();
    return;
  }
  const auto now = Progress::Clock::now();
  if (!since_) {
    since_ = now;
    asked_ = false;
    ++round_;
  }
  if (!asked_ && (files_.waiting() > many_files || now - *since_ > Progress::patience))
    ask();
  if (progress_)
    progress_->report(files_.done(), files_.done() + files_.waiting());
}

void Indexing::ask() {
  asked_ = true;
  out_.request(protocol::WorkDoneProgressCreateParams::method,
               Json(protocol::WorkDoneProgressCreateParams{token_of(round_)}), [this, round = round_](const Json&) {
                 if (round == round_ && since_) // Else it is over.
                   progress_.emplace(out_, token_of(round), "Reading the resolutions of the workspace");
               });
}

void Indexing::cancel(const Json& token) {
  if (since_ && token == token_of(round_))
    files_.stop();
}

} // namespace unres::session
