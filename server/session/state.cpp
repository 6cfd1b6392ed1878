#include "session/state.h"

namespace unres::session {

OpenDocument* State::find(std::string_view uri) {
  const auto found = documents.find(uri);
  return found == documents.end() ? nullptr : &found->second;
}

const rules::Analysis& State::analyse(OpenDocument& document) const {
  const auto& current = document.text.document();
  if (document.analysis == nullptr || document.analysis->shared_document() != current) {
    auto analysis = rules::Analysis::run(current, options, document.analysis.get());
    if (document.analysis == nullptr || analysis->findings() != document.analysis->findings())
      ++document.result;
    document.analysis = std::move(analysis);
  }
  return *document.analysis;
}

bool is_served(const OpenDocument& document, const rules::Analysis& analysis) {
  if (document.language_id == "unres")
    return true;
  for (const std::string_view ending : {".unres", ".unres.md", ".res.md"})
    if (document.uri.ends_with(ending))
      return true;
  return analysis.document().model().looks_like_resolution;
}

} // namespace unres::session
