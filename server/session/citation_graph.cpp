#include "session/citation_graph.h"

#include <algorithm>

namespace unres::session {
namespace {

bool touches(const protocol::Range& range, protocol::Position at) { return range.start <= at && at <= range.end; }

bool has_key(const FileUnit& unit, const std::string& key) {
  return std::find(unit.keys.begin(), unit.keys.end(), key) != unit.keys.end();
}

} // namespace

void for_each_summary(WorkspaceFiles& files,
                      const std::function<void(const std::string&, const std::shared_ptr<const FileSummary>&)>& visit) {
  for (const auto& [key, file] : files.all())
    if (file.is_draft())
      if (const auto summary = files.summary(key))
        visit(key, summary);
}

std::vector<UnitPlace> units_with(WorkspaceFiles& files, const std::vector<std::string>& keys) {
  std::vector<UnitPlace> out;
  for_each_summary(files, [&](const std::string& file, const std::shared_ptr<const FileSummary>& summary) {
    for (std::uint32_t i = 0; i < summary->units.size(); ++i)
      if (std::any_of(keys.begin(), keys.end(), [&](const std::string& key) { return has_key(summary->units[i], key); }))
        out.push_back({file, summary, i});
  });
  return out;
}

const FileCitation* citation_at(const FileSummary& file, protocol::Position at) {
  const auto found = std::find_if(file.citations.begin(), file.citations.end(),
                                  [&](const FileCitation& each) { return touches(each.range, at); });
  return found == file.citations.end() ? nullptr : &*found;
}

std::optional<std::uint32_t> unit_headed_at(const FileSummary& file, protocol::Position at) {
  for (std::uint32_t i = 0; i < file.units.size(); ++i)
    if (touches(file.units[i].head, at))
      return i;
  return std::nullopt;
}

bool names_itself(const FileSummary& file, const FileCitation& citation) {
  return citation.own && has_key(file.units[citation.unit], citation.key);
}

} // namespace unres::session
