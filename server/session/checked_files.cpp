#include "session/checked_files.h"

#include "session/convert.h"
#include "session/file_summary.h"
#include "support/hash.h"

#include <filesystem>
#include <utility>

namespace unres::session {
namespace {

Findings with_id(std::vector<protocol::Diagnostic> items) {
  Hash hash;
  hash.add(Json(items).dump(-1, ' ', false, Json::error_handler_t::replace));
  return {std::move(items), hash.hexadecimal()};
}

} // namespace

Findings findings_of(State& state, OpenDocument& document) {
  const rules::Analysis& analysis = state.analyse(document);
  return with_id(diagnostics(document, analysis, state.client));
}

const Findings* CheckedFiles::look_at(State& state, const std::string& key) {
  const std::string uri = state.files.uri_of(key);
  const auto summary = state.files.summary(key);
  const auto config = state.settings.of(uri);
  const std::uint64_t index_version = state.instruments.version();
  Checked& file = files_[key];
  const bool same_options = file.config != nullptr && (file.config == config || file.config->rules == config->rules);
  if (same_options && summary != nullptr && file.text_hash == summary->text_hash && file.index_version == index_version)
    return &file.findings;
  auto document = state.files.document(key);
  if (document == nullptr) {
    files_.erase(key);
    return nullptr;
  }
  file.text_hash = hash_of(document->text());
  if (summary == nullptr || summary->text_hash != file.text_hash) // Nobody has told that it has changed.
    state.files.touch(key);
  file.config = config;
  file.index_version = index_version;
  const auto analysis = rules::Analysis::run(document, config->rules, state.instruments.seen_once_from(key));
  std::vector<protocol::Diagnostic> items;
  items.reserve(analysis->findings().size());
  for (const rules::Finding& finding : analysis->findings())
    items.push_back(to_protocol(finding, uri, *document, state.client));
  file.findings = with_id(std::move(items));
  return &file.findings;
}

void CheckedFiles::all_known(State& state) {
  std::erase_if(files_, [&](const auto& entry) {
    const auto found = state.files.all().find(entry.first);
    return found == state.files.all().end() || !found->second.is_draft() || found->second.document != nullptr;
  });
  known_ = Known{state.files.version(), state.instruments.version()};
}

bool CheckedFiles::is_behind(const State& state) {
  if (!known_ || *known_ == Known{state.files.version(), state.instruments.version()})
    return false;
  known_.reset();
  return true;
}

} // namespace unres::session
