#include "features/definition.h"
#include "features/highlight.h"
#include "features/linked_editing.h"
#include "features/references.h"
#include "features/rename.h"

#include "session/adapters/adapters.h"
#include "session/convert.h"

namespace unres::session::adapters {
namespace {

/// A place that a request names, in a document that is open and served.
struct Place {
  OpenDocument* document = nullptr;
  const rules::Analysis* analysis = nullptr;
  text::Offset at = 0;
};

template <typename Params> std::optional<Place> place_of(State& state, const Params& params) {
  OpenDocument* document = state.find(params.textDocument.uri);
  if (document == nullptr)
    return std::nullopt;
  const rules::Analysis& analysis = state.analyse(*document);
  if (!is_served(*document, analysis))
    return std::nullopt;
  return Place{document, &analysis, from_protocol(analysis.document(), params.position, state.client.encoding)};
}

protocol::Range range_of(const State& state, const Place& place, text::Range range) {
  return to_protocol(place.analysis->document(), range, state.client.encoding);
}

// Why a name cannot be given is for the user to read, and clients show it.
[[noreturn]] void refuse(const Error& error) { throw RequestError{rpc::ErrorCode::request_failed, error.message}; }

} // namespace

std::optional<protocol::Location> definition(State& state, const protocol::TextDocumentPositionParams& params) {
  const auto place = place_of(state, params);
  const auto found = place ? features::definition(*place->analysis, place->at) : std::nullopt;
  if (!found)
    return std::nullopt;
  return protocol::Location{place->document->uri, range_of(state, *place, *found)};
}

std::vector<protocol::Location> references(State& state, const protocol::ReferenceParams& params) {
  std::vector<protocol::Location> out;
  if (const auto place = place_of(state, params))
    for (const text::Range range : features::references(*place->analysis, place->at, params.includeDeclaration))
      out.push_back({place->document->uri, range_of(state, *place, range)});
  return out;
}

std::vector<protocol::DocumentHighlight> document_highlight(State& state,
                                                            const protocol::TextDocumentPositionParams& params) {
  std::vector<protocol::DocumentHighlight> out;
  if (const auto place = place_of(state, params))
    for (const features::Highlight& each : features::highlights(*place->analysis, place->at))
      out.push_back({range_of(state, *place, each.range), each.defines ? protocol::DocumentHighlightKind::write
                                                                       : protocol::DocumentHighlightKind::read});
  return out;
}

std::optional<protocol::RenameRange> prepare_rename(State& state,
                                                    const protocol::TextDocumentPositionParams& params) {
  const auto place = place_of(state, params);
  if (!place)
    return std::nullopt;
  const auto found = features::prepare_rename(*place->analysis, place->at);
  if (!found)
    refuse(found.error());
  return protocol::RenameRange{range_of(state, *place, found->range), found->name};
}

std::optional<protocol::WorkspaceEdit> rename(State& state, const protocol::RenameParams& params) {
  const auto place = place_of(state, params);
  if (!place)
    return std::nullopt;
  const auto edits = features::rename(*place->analysis, place->at, params.newName);
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
