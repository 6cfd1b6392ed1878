#include "features/highlight.h"
#include "features/linked_editing.h"
#include "features/references.h"
#include "features/rename.h"

#include "session/adapters/adapters.h"
#include "session/adapters/place.h"

namespace unres::session::adapters {
namespace {

// Why a name cannot be given is for the user to read, and clients show it.
[[noreturn]] void refuse(const Error& error) { throw RequestError{rpc::ErrorCode::request_failed, error.message}; }

} // namespace

std::vector<protocol::Location> references(State& state, const protocol::ReferenceParams& params) {
  std::vector<protocol::Location> out;
  if (const auto place = place_of(state, params))
    for (const text::Range range : features::references(mentions_of(*place), place->at, params.includeDeclaration))
      out.push_back({place->document->uri, range_of(state, *place, range)});
  return out;
}

std::vector<protocol::DocumentHighlight> document_highlight(State& state,
                                                            const protocol::TextDocumentPositionParams& params) {
  std::vector<protocol::DocumentHighlight> out;
  if (const auto place = place_of(state, params))
    for (const features::Mention& each : features::highlights(mentions_of(*place), place->at))
      out.push_back({range_of(state, *place, each.range), each.introduces ? protocol::DocumentHighlightKind::write
                                                                       : protocol::DocumentHighlightKind::read});
  return out;
}

std::optional<protocol::RenameRange> prepare_rename(State& state,
                                                    const protocol::TextDocumentPositionParams& params) {
  const auto place = place_of(state, params);
  if (!place)
    return std::nullopt;
  const auto found = features::prepare_rename(mentions_of(*place), place->at);
  if (!found)
    refuse(found.error());
  return protocol::RenameRange{range_of(state, *place, found->range), found->name};
}

std::optional<protocol::WorkspaceEdit> rename(State& state, const protocol::RenameParams& params) {
  const auto place = place_of(state, params);
  if (!place)
    return std::nullopt;
  const auto edits = features::rename(mentions_of(*place), place->at, params.newName);
  if (!edits)
    refuse(edits.error());
  return workspace_edit(*place->document, *place->analysis, *edits, state.client);
}

std::optional<protocol::LinkedEditingRanges> linked_editing_range(State& state,
                                                                  const protocol::TextDocumentPositionParams& params) {
  const auto place = place_of(state, params);
  if (!place)
    return std::nullopt;
  protocol::LinkedEditingRanges out;
  for (const text::Range range : features::linked_ranges(*place->analysis, place->at))
    out.ranges.push_back(range_of(state, *place, range));
  if (out.ranges.empty())
    return std::nullopt;
  out.wordPattern = features::linked_words;
  return out;
}

} // namespace unres::session::adapters
