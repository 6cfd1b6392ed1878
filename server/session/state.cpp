#include "session/state.h"

#include "model/file_name.h"
#include "protocol/uri.h"
#include "protocol/window.h"
#include "session/settings.h"

namespace unres::session {

OpenDocument* State::find(std::string_view uri) {
  const auto found = documents.find(uri);
  return found == documents.end() ? nullptr : &found->second;
}

const rules::Analysis& State::analyse(OpenDocument& document) {
  const auto& current = document.text.document();
  const std::string key = key_of(document.uri);
  const bool fresh = document.analysis == nullptr || document.analysis->shared_document() != current;
  const bool store = instruments.refresh_store();
  const bool told = fresh && instruments.tell(key, *current);
  if (const std::string trouble = instruments.take_trouble(); !trouble.empty())
    out.notify(protocol::ShowMessageParams::method,
               Json(protocol::ShowMessageParams{protocol::MessageType::warning, "unres: " + trouble}));
  const auto index = instruments.seen_from(key);
  if (fresh || &document.analysis->index() != index.get()) {
    auto analysis = rules::Analysis::run(current, options, index, document.analysis.get());
    if (document.analysis == nullptr || analysis->findings() != document.analysis->findings())
      ++document.result;
    document.analysis = std::move(analysis);
  }
  if (store || told)
    index_changed(&document);
  return *document.analysis;
}

void State::index_changed(const OpenDocument* but) {
  bool others = false;
  for (auto& [uri, document] : documents)
    if (&document != but)
      others = document.stale = true;
  if (!others)
    return;
  if (client.capabilities.diagnosticPull && client.capabilities.diagnosticRefresh)
    out.request("workspace/diagnostic/refresh", nullptr);
  if (settings.inlay_hints && client.capabilities.inlayHintRefresh)
    out.request("workspace/inlayHint/refresh", nullptr);
}

void State::set(const Json& values) {
  const bool hints = settings.inlay_hints;
  for (const std::string& trouble : apply(values, settings))
    out.notify(protocol::ShowMessageParams::method,
               Json(protocol::ShowMessageParams{protocol::MessageType::warning, "unres: " + trouble}));
  if (hints != settings.inlay_hints && client.capabilities.inlayHintRefresh)
    out.request("workspace/inlayHint/refresh", nullptr);
}

std::string key_of(const std::string& uri) { return protocol::file_path(uri).value_or(uri); }

bool is_served(const OpenDocument& document, const rules::Analysis& analysis) {
  return document.language_id == "unres" || model::names_resolution(document.uri) ||
         analysis.document().model().looks_like_resolution;
}

} // namespace unres::session
