#include "model/file_name.h"
#include "protocol/progress.h"
#include "session/adapters/adapters.h"

#include <chrono>
#include <map>
#include <utility>

namespace unres::session::adapters {
namespace {

/// A batch goes to a client that takes parts when it has so many reports, or when it is so old.
constexpr std::size_t most_reports = 50;
constexpr std::chrono::milliseconds oldest{100};

class Check final : public LongWork {
public:
  explicit Check(const protocol::WorkspaceDiagnosticParams& params) : token_(params.partialResultToken) {
    for (const protocol::PreviousResultId& each : params.previousResultIds)
      previous_[each.uri] = each.value;
  }

  bool step(State& state) override {
    if (!begun_) {
      begun_ = true;
      for (const auto& [key, file] : state.files.all())
        if (file.is_draft())
          keys_.push_back(key);
    }
    // As many of those that are known already as take no time.
    const auto begin = std::chrono::steady_clock::now();
    while (next_ < keys_.size() && std::chrono::steady_clock::now() - begin < std::chrono::milliseconds{3})
      look_at(state, keys_[next_++]);
    if (next_ < keys_.size()) {
      send_batch(state, false);
      return false;
    }
    // What the client knows of, and what is no resolution of the workspace any more.
    for (const auto& [uri, id] : previous_)
      add(uri, std::nullopt, {});
    state.checked.all_known(state);
    if (token_)
      send_batch(state, true);
    return true;
  }

  Json result(State& /*state*/) override { return batch_; }
  [[nodiscard]] std::string title() const override { return "Checking the workspace"; }
  [[nodiscard]] Share share() const override { return {next_, keys_.size()}; }

private:
  void look_at(State& state, const std::string& key) {
    const auto file = state.files.all().find(key);
    if (file == state.files.all().end() || !file->second.is_draft()) // It has gone since.
      return;
    const std::string uri = state.files.uri_of(key);
    if (OpenDocument* document = state.find(file->second.uri))
      return report(uri, document->version, findings_of(state, *document));
    // Markdown and plain text that merely look like a resolution are checked where somebody opens them as one.
    if (!model::names_resolution(key))
      return;
    if (const Findings* found = state.checked.look_at(state, key))
      report(uri, std::nullopt, *found);
  }

  void report(const std::string& uri, std::optional<std::int32_t> version, const Findings& found) {
    const auto before = previous_.find(uri);
    const bool same = before != previous_.end() && before->second == found.result_id;
    if (before != previous_.end())
      previous_.erase(before);
    if (same)
      add(uri, version, protocol::UnchangedDocumentDiagnosticReport{found.result_id});
    else
      add(uri, version, protocol::FullDocumentDiagnosticReport{found.result_id, found.items});
  }

  void add(const std::string& uri, std::optional<std::int32_t> version, protocol::DocumentDiagnosticReport report) {
    batch_.items.push_back({uri, version, std::move(report)});
  }

  void send_batch(State& state, bool all) {
    const auto now = std::chrono::steady_clock::now();
    if (!token_ || batch_.items.empty() || (!all && batch_.items.size() < most_reports && now - sent_ < oldest))
      return;
    sent_ = now;
    state.out.notify(protocol::ProgressParams::method, Json(protocol::ProgressParams{*token_, Json(batch_)}));
    batch_.items.clear();
  }

  std::optional<Json> token_;
  std::map<std::string, std::string> previous_; ///< By URI; of those that have not been looked at yet.
  bool begun_ = false;
  std::vector<std::string> keys_;
  std::size_t next_ = 0;
  protocol::WorkspaceDiagnosticReport batch_;
  std::chrono::steady_clock::time_point sent_ = std::chrono::steady_clock::now();
};

} // namespace

std::unique_ptr<LongWork> workspace_diagnostic(State& /*state*/, const protocol::WorkspaceDiagnosticParams& params) {
  return std::make_unique<Check>(params);
}

} // namespace unres::session::adapters
