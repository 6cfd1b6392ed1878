#include "session/state.h"

#include "model/file_name.h"

namespace unres::session {

OpenDocument* State::find(std::string_view uri) {
  const auto found = documents.find(uri);
  return found == documents.end() ? nullptr : &found->second;
}

const rules::Analysis& State::analyse(OpenDocument& document) const {
  const auto& current = document.text.document();
  if (document.analysis == nullptr || document.analysis->shared_document() != current) {
    auto analysis = rules::Analysis::run(current, options, index::Index::standard(), document.analysis.get());
    if (document.analysis == nullptr || analysis->findings() != document.analysis->findings())
      ++document.result;
    document.analysis = std::move(analysis);
  }
  return *document.analysis;
}

bool is_served(const OpenDocument& document, const rules::Analysis& analysis) {
  return document.language_id == "unres" || model::names_resolution(document.uri) ||
         analysis.document().model().looks_like_resolution;
}

} // namespace unres::session
