#include "session/state.h"

#include "model/file_name.h"
#include "protocol/uri.h"
#include "protocol/window.h"
#include "rpc/log.h"

#include <algorithm>
#include <utility>

namespace unres::session {

OpenDocument* State::find(std::string_view uri) {
  const auto found = documents.find(uri);
  return found == documents.end() ? nullptr : &found->second;
}

const rules::Analysis& State::analyse(OpenDocument& document) {
  tell_edits();
  if (instruments.refresh_store())
    warn(instruments.take_trouble());
  const auto& current = document.text.document();
  const auto index = instruments.seen_from(key_of(document.uri));
  const bool same_text = document.analysis != nullptr && document.analysis->shared_document() == current;
  if (same_text && &document.analysis->index() == index.get())
    return *document.analysis;
  auto analysis = rules::Analysis::run(current, document.config->rules, index, document.analysis.get());
  if (document.analysis == nullptr || analysis->findings() != document.analysis->findings()) {
    document.stale = document.stale || same_text;
    findings_changed_ = findings_changed_ || same_text;
  }
  hints_changed_ = hints_changed_ || (same_text && document.config->features.inlay_hints);
  document.analysis = std::move(analysis);
  return *document.analysis;
}

// What is typed in one draft is known to the others at once.
void State::tell_edits() {
  for (auto& [uri, document] : documents) {
    const auto& current = document.text.document();
    if (std::exchange(document.told, current) != current)
      files.show(key_of(uri), uri, current, document.language_id == "unres");
  }
}

bool State::follow_index() {
  if (files.has_work())
    return false; // Once for all that is read, not for every file.
  tell_edits();
  const auto behind = std::find_if(documents.begin(), documents.end(), [&](const auto& entry) {
    const auto& analysis = entry.second.analysis;
    return analysis != nullptr && &analysis->index() != instruments.seen_from(key_of(entry.first)).get();
  });
  if (behind != documents.end()) {
    static_cast<void>(analyse(behind->second));
    return true;
  }
  findings_changed_ = checked.is_behind(*this) || findings_changed_;
  if (std::exchange(findings_changed_, false) && client.capabilities.diagnosticPull && client.capabilities.diagnosticRefresh)
    out.request("workspace/diagnostic/refresh", nullptr);
  if (std::exchange(hints_changed_, false) && client.capabilities.inlayHintRefresh)
    out.request("workspace/inlayHint/refresh", nullptr);
  return false;
}

void State::set(const Json& values) {
  if (values.is_null()) // Nothing is said of them.
    return;
  for (const std::string& trouble : settings.set(values))
    warn(trouble);
  follow_settings();
}

void State::follow_settings() {
  for (auto& [uri, document] : documents) {
    const auto before = std::exchange(document.config, settings.of(uri));
    if (before->rules != document.config->rules)
      forget_findings(document);
    hints_changed_ = hints_changed_ || before->features.inlay_hints != document.config->features.inlay_hints;
  }
  for (const auto& file : settings.files.files())
    if (!file->trouble.empty())
      warn(file->path.string() + ": " + file->trouble);
  config_texts.publish();
}

std::string State::trouble() const {
  if (!instruments.trouble().empty())
    return instruments.trouble();
  for (const auto& file : settings.files.files())
    if (!file->trouble.empty())
      return file->path.string() + ": " + file->trouble;
  return {};
}

// What the rules said under other options; a client that pulls is told when all has been read anew.
void State::forget_findings(OpenDocument& document) {
  document.analysis = nullptr;
  document.stale = true;
  findings_changed_ = true;
}

// Once: settings come by several ways, and a broken index stays broken.
void State::warn(const std::string& trouble) {
  if (trouble.empty() || !warned_.insert(trouble).second)
    return;
  rpc::log_warning(trouble);
  out.notify(protocol::ShowMessageParams::method,
             Json(protocol::ShowMessageParams{protocol::MessageType::warning, "unres: " + trouble}));
}

std::string key_of(const std::string& uri) { return protocol::file_path(uri).value_or(uri); }

bool is_served(const OpenDocument& document, const rules::Analysis& analysis) {
  return document.language_id == "unres" || model::names_resolution(document.uri) ||
         analysis.document().model().looks_like_resolution;
}

} // namespace unres::session
