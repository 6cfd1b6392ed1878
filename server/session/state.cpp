#include "session/state.h"

#include "model/file_name.h"
#include "protocol/window.h"
#include "protocol/workspace.h"
#include "rpc/log.h"
#include "session/settings.h"

#include <algorithm>
#include <utility>

namespace unres::session {

State::State(Outgoing& outgoing, const workspace::Files& files, std::filesystem::path store)
    : instruments(files, std::move(store), [this](const std::string& message) { warn(message); }), out(outgoing) {}

OpenDocument* State::find(std::string_view uri) {
  const auto found = documents.find(uri);
  return found == documents.end() ? nullptr : &found->second;
}

const rules::Analysis& State::analyse(OpenDocument& document) {
  show_edits();
  const auto& current = document.text.document();
  const auto index = instruments.index_for(document.key);
  document.generation = instruments.generation();
  const bool same_text = document.analysis != nullptr && document.analysis->shared_document() == current;
  if (same_text && &document.analysis->index() == index.get())
    return *document.analysis;
  auto analysis = rules::Analysis::run(current, options, index, document.analysis.get());
  if (document.analysis == nullptr || analysis->findings() != document.analysis->findings()) {
    ++document.result;
    // The client does not know that they are others now.
    document.stale = document.stale || same_text;
    refresh_findings_ = refresh_findings_ || same_text;
  }
  refresh_hints_ = refresh_hints_ || same_text;
  document.analysis = std::move(analysis);
  return *document.analysis;
}

// What is typed in one draft is known to the others at once.
void State::show_edits() {
  for (auto& [uri, document] : documents) {
    const auto& current = document.text.document();
    if (document.shown == current)
      continue;
    instruments.drafts().show(document.key, *current);
    document.shown = current;
  }
}

bool State::follow_instruments() {
  show_edits();
  const std::uint64_t generation = instruments.generation();
  const auto behind = std::find_if(documents.begin(), documents.end(), [&](const auto& entry) {
    return entry.second.analysis != nullptr && entry.second.generation != generation;
  });
  if (behind != documents.end()) {
    static_cast<void>(analyse(behind->second));
    return true;
  }
  if (std::exchange(refresh_findings_, false) && client.capabilities.diagnosticPull && client.capabilities.diagnosticRefresh)
    out.request(protocol::diagnostic_refresh, nullptr);
  if (std::exchange(refresh_hints_, false) && settings.inlay_hints && client.capabilities.inlayHintRefresh)
    out.request(protocol::inlay_hint_refresh, nullptr);
  return false;
}

void State::configure(const Json& said) {
  const bool hints = settings.inlay_hints;
  for (const std::string& complaint : take_settings(said, settings))
    warn(complaint);
  if (hints != settings.inlay_hints && client.capabilities.inlayHintRefresh)
    out.request(protocol::inlay_hint_refresh, nullptr);
}

void State::warn(const std::string& message) {
  if (!warned_.insert(message).second)
    return;
  rpc::log_warning(message);
  out.notify(protocol::ShowMessageParams::method, Json(protocol::ShowMessageParams{protocol::MessageType::warning, message}));
}

bool is_served(const OpenDocument& document, const rules::Analysis& analysis) {
  return document.language_id == "unres" || model::names_resolution(document.uri) ||
         analysis.document().model().looks_like_resolution;
}

} // namespace unres::session
