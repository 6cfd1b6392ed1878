#include "features/definition.h"

#include "session/adapters/adapters.h"
#include "session/adapters/place.h"
#include "session/other_texts.h"

namespace unres::session::adapters {
namespace {

using protocol::LocationLink;

// Locations are one or several, links always a list.
Json answer(const State& state, const std::vector<LocationLink>& links) {
  if (links.empty())
    return nullptr;
  if (state.client.capabilities.definitionLinks)
    return links;
  std::vector<protocol::Location> out;
  for (const LocationLink& link : links)
    out.push_back({link.targetUri, link.targetSelectionRange});
  return out.size() == 1 ? Json(out.front()) : Json(out);
}

} // namespace

Json definition(State& state, const protocol::TextDocumentPositionParams& params) {
  const auto place = place_of(state, params);
  if (!place)
    return nullptr;
  const features::Mentions& mentions = mentions_of(*place);
  std::vector<LocationLink> out;
  if (const auto foreign = features::foreign_place_at(mentions, place->at))
    for (const OtherPlace& other : find_other(state, *place->document, *foreign))
      out.push_back({range_of(state, *place, foreign->range), other.uri,
                     to_protocol(*other.document, other.target.range, state.client.encoding),
                     to_protocol(*other.document, other.target.selection, state.client.encoding)});
  const auto found = out.empty() ? features::definition(mentions, place->at) : std::nullopt;
  if (found) {
    LocationLink link{std::nullopt, place->document->uri, range_of(state, *place, *found), range_of(state, *place, *found)};
    if (const auto referent = mentions.at(place->at))
      link.originSelectionRange = range_of(state, *place, referent->here);
    out.push_back(std::move(link));
  }
  return answer(state, out);
}

} // namespace unres::session::adapters
