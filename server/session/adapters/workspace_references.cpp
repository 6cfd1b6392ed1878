#include "session/adapters/adapters.h"
#include "session/citation_graph.h"

#include <algorithm>

namespace unres::session::adapters {
namespace {

// What is asked for at a place: an instrument that the text cites, or the resolution itself at its title.
std::vector<std::string> keys_at(const FileSummary& file, protocol::Position at) {
  if (const FileCitation* citation = citation_at(file, at)) {
    if (names_itself(file, *citation))
      return file.units[citation->unit].keys;
    return {citation->key};
  }
  for (const FileUnit& unit : file.units)
    if (unit.selection.start <= at && at <= unit.selection.end)
      return unit.keys;
  return {};
}

Json references_of(State& state, const protocol::ReferenceParams& params) {
  std::vector<protocol::Location> out = references(state, params);
  const std::string here = key_of(params.textDocument.uri);
  const auto summary = state.files.summary(here);
  const std::vector<std::string> keys = summary != nullptr ? keys_at(*summary, params.position) : std::vector<std::string>{};
  if (keys.empty())
    return out;
  const bool has_own = !out.empty();
  for_each_summary(state.files, [&](const std::string& key, const std::shared_ptr<const FileSummary>& file) {
    if (key == here && has_own)
      return;
    for (const FileCitation& each : file->citations)
      if (std::find(keys.begin(), keys.end(), each.key) != keys.end() &&
          (params.includeDeclaration || !names_itself(*file, each)))
        out.push_back({state.files.uri_of(key), each.range});
  });
  return out;
}

} // namespace

std::unique_ptr<LongWork> workspace_references(State& /*state*/, const protocol::ReferenceParams& params) {
  return once([params](State& state) { return references_of(state, params); });
}

} // namespace unres::session::adapters
