#include "session/adapters/adapters.h"
#include "session/citation_graph.h"

#include <algorithm>
#include <map>

namespace unres::session::adapters {
namespace {

using protocol::CallHierarchyItem;

// What finds the resolution again when it has been edited: its number or symbol, else its place in the file.
Json data_of(const UnitPlace& place) {
  if (!place->keys.empty())
    return {{"key", place->keys.front()}};
  return {{"unit", place.unit}};
}

CallHierarchyItem item_of(const UnitPlace& place, const WorkspaceFiles& files) {
  CallHierarchyItem out;
  out.name = place->name;
  if (!place->title.empty() && place->title != place->name)
    out.detail = place->title;
  out.uri = files.uri_of(place.key);
  out.range = place->range;
  out.selectionRange = place->selection;
  out.data = data_of(place);
  return out;
}

// The resolution that an item is of by now; nothing where it has gone.
std::optional<UnitPlace> place_of(State& state, const CallHierarchyItem& item) {
  const Json data = item.data.value_or(Json::object());
  const auto key = protocol::optional_field<std::string>(data, "key");
  const std::string file = key_of(item.uri);
  const auto summary = state.files.summary(file);
  if (!key) {
    const auto unit = protocol::field<std::uint32_t>(data, "unit");
    if (summary == nullptr || unit >= summary->units.size())
      return std::nullopt;
    return UnitPlace{file, summary, unit};
  }
  const std::vector<UnitPlace> all = units_with(state.files, {*key});
  if (all.empty())
    return std::nullopt;
  const auto same_file = std::find_if(all.begin(), all.end(), [&](const UnitPlace& each) { return each.key == file; });
  return same_file != all.end() ? *same_file : all.front();
}

std::vector<CallHierarchyItem> items_at(State& state, const protocol::TextDocumentPositionParams& params) {
  std::vector<CallHierarchyItem> out;
  const std::string file = key_of(params.textDocument.uri);
  const auto summary = state.files.summary(file);
  if (summary == nullptr)
    return out;
  const FileCitation* citation = citation_at(*summary, params.position);
  if (citation != nullptr && !names_itself(*summary, *citation)) {
    for (const UnitPlace& place : units_with(state.files, {citation->key}))
      out.push_back(item_of(place, state.files));
    return out;
  }
  if (const auto unit = unit_headed_at(*summary, params.position))
    out.push_back(item_of({file, summary, *unit}, state.files));
  return out;
}

std::vector<protocol::CallHierarchyIncomingCall> incoming(State& state, const CallHierarchyItem& item) {
  std::vector<protocol::CallHierarchyIncomingCall> out;
  const auto place = place_of(state, item);
  if (!place)
    return out;
  const std::vector<std::string>& keys = (*place)->keys;
  for_each_summary(state.files, [&](const std::string& file, const std::shared_ptr<const FileSummary>& summary) {
    std::map<std::uint32_t, std::vector<protocol::Range>> by_unit;
    for (const FileCitation& each : summary->citations)
      if (!names_itself(*summary, each) && std::find(keys.begin(), keys.end(), each.key) != keys.end())
        by_unit[each.unit].push_back(each.range);
    for (auto& [unit, ranges] : by_unit)
      out.push_back({item_of({file, summary, unit}, state.files), std::move(ranges)});
  });
  return out;
}

std::vector<protocol::CallHierarchyOutgoingCall> outgoing(State& state, const CallHierarchyItem& item) {
  std::vector<protocol::CallHierarchyOutgoingCall> out;
  const auto place = place_of(state, item);
  if (!place)
    return out;
  std::map<std::string, std::vector<protocol::Range>> cited;
  for (const FileCitation& each : place->file->citations)
    if (each.unit == place->unit && !names_itself(*place->file, each))
      cited[each.key].push_back(each.range);
  for_each_summary(state.files, [&](const std::string& file, const std::shared_ptr<const FileSummary>& summary) {
    for (std::uint32_t unit = 0; unit < summary->units.size(); ++unit) {
      std::vector<protocol::Range> ranges; // By its number and by its symbol.
      for (const std::string& key : summary->units[unit].keys)
        if (const auto found = cited.find(key); found != cited.end())
          ranges.insert(ranges.end(), found->second.begin(), found->second.end());
      if (ranges.empty())
        continue;
      std::sort(ranges.begin(), ranges.end());
      out.push_back({item_of({file, summary, unit}, state.files), std::move(ranges)});
    }
  });
  return out;
}

Json or_null(Json list) { return list.empty() ? Json(nullptr) : std::move(list); }

} // namespace

std::unique_ptr<LongWork> prepare_call_hierarchy(State& /*state*/, const protocol::TextDocumentPositionParams& params) {
  return once([params](State& state) { return or_null(items_at(state, params)); });
}

std::unique_ptr<LongWork> incoming_calls(State& /*state*/, const protocol::CallHierarchyCallsParams& params) {
  return once([item = params.item](State& state) { return or_null(incoming(state, item)); });
}

std::unique_ptr<LongWork> outgoing_calls(State& /*state*/, const protocol::CallHierarchyCallsParams& params) {
  return once([item = params.item](State& state) { return or_null(outgoing(state, item)); });
}

} // namespace unres::session::adapters
