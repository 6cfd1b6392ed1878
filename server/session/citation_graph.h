#pragma once

#include "session/workspace_files.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace unres::session {

/// A resolution of the workspace.
struct UnitPlace {
  std::string key; ///< Of its file.
  std::shared_ptr<const FileSummary> file;
  std::uint32_t unit = 0;

  [[nodiscard]] const FileUnit& operator*() const { return file->units[unit]; }
  [[nodiscard]] const FileUnit* operator->() const { return &file->units[unit]; }
};

/// Calls `visit(key, summary)` for every resolution file of the workspace, in the order of their keys.
void for_each_summary(WorkspaceFiles& files,
                      const std::function<void(const std::string&, const std::shared_ptr<const FileSummary>&)>& visit);

/// All resolutions that are cited by one of these keys.
[[nodiscard]] std::vector<UnitPlace> units_with(WorkspaceFiles& files, const std::vector<std::string>& keys);

/// The citation at a place of a file, or null.
[[nodiscard]] const FileCitation* citation_at(const FileSummary& file, protocol::Position at);

/// The resolution whose masthead, title or organ line stands at a place of a file.
[[nodiscard]] std::optional<std::uint32_t> unit_headed_at(const FileSummary& file, protocol::Position at);

/// True where the citation names the resolution itself in its own masthead.
[[nodiscard]] bool names_itself(const FileSummary& file, const FileCitation& citation);

} // namespace unres::session
