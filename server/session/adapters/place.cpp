#include "session/adapters/place.h"

namespace unres::session::adapters {

std::optional<Served> served(State& state, const std::string& uri) {
  OpenDocument* document = state.find(uri);
  if (document == nullptr)
    return std::nullopt;
  const rules::Analysis& analysis = state.analyse(*document);
  if (!is_served(*document, analysis))
    return std::nullopt;
  return Served{document, &analysis};
}

const features::Mentions& mentions_of(const Place& place) {
  auto& mentions = place.document->mentions;
  if (mentions == nullptr || mentions->shared_analysis() != place.document->analysis)
    mentions = std::make_shared<const features::Mentions>(place.document->analysis);
  return *mentions;
}

} // namespace unres::session::adapters
