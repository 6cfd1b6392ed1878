#include "features/relative_links.h"
#include "protocol/uri.h"
#include "session/adapters/adapters.h"
#include "session/convert.h"

#include <algorithm>
#include <filesystem>
#include <utility>

namespace unres::session::adapters {
namespace {

namespace fs = std::filesystem;

using Moves = std::vector<std::pair<std::string, std::string>>; ///< From which path to which.

std::string without_slash(std::string path) {
  while (path.size() > 1 && path.ends_with('/'))
    path.pop_back();
  return path;
}

Moves moves_of(const protocol::RenameFilesParams& params) {
  Moves out;
  for (const protocol::FileRename& file : params.files) {
    auto from = protocol::file_path(file.oldUri);
    auto to = protocol::file_path(file.newUri);
    if (from && to)
      out.emplace_back(without_slash(std::move(*from)), without_slash(std::move(*to)));
  }
  return out;
}

// Where a path leads afterwards: with its file, or with a folder around it.
std::string moved(const Moves& moves, const std::string& path) {
  for (const auto& [from, to] : moves)
    if (path == from || (path.starts_with(from) && path[from.size()] == '/'))
      return to + path.substr(from.size());
  return path;
}

// What a link is to say; nothing for what only looks like a link to a file and leads nowhere.
std::optional<std::string> target_after(const Moves& moves, std::string_view target, const std::string& file) {
  auto out = features::moved_target(target, file, [&](const std::string& path) { return moved(moves, path); });
  std::error_code unreadable;
  if (out && !fs::exists(features::linked_path(target, file), unreadable))
    return std::nullopt;
  return out;
}

std::vector<protocol::TextEdit> edits_of(const Moves& moves, const workspace::Document& document, const std::string& key,
                                         text::Encoding encoding) {
  std::vector<protocol::TextEdit> out;
  for (const features::RelativeLink& link : features::relative_links(document))
    if (auto target = target_after(moves, link.target, key))
      out.push_back({to_protocol(document, link.range, encoding), std::move(*target)});
  return out;
}

std::optional<protocol::WorkspaceEdit> edit_of(State& state, const Moves& moves) {
  std::vector<protocol::TextDocumentEdit> edits;
  for (const auto& [key, file] : state.files.all()) {
    const auto summary = state.files.summary(key);
    if (summary == nullptr)
      continue;
    const bool touched = std::any_of(summary->links.begin(), summary->links.end(), [&, &path = key](const FileLink& link) {
      return target_after(moves, link.target, path).has_value();
    });
    // What is on the disk by now is what is edited.
    const auto document = touched ? state.files.document(key) : nullptr;
    if (document == nullptr)
      continue;
    const OpenDocument* open = state.find(file.uri);
    auto made = edits_of(moves, *document, key, state.client.encoding);
    if (!made.empty())
      edits.push_back({state.files.uri_of(key), open != nullptr ? open->version : std::nullopt, std::move(made)});
  }
  if (edits.empty())
    return std::nullopt;
  return workspace_edit(std::move(edits), state.client);
}

} // namespace

std::unique_ptr<LongWork> will_rename_files(State& /*state*/, const protocol::RenameFilesParams& params) {
  return once([moves = moves_of(params)](State& state) {
    const auto edit = edit_of(state, moves);
    return edit ? Json(*edit) : Json(nullptr);
  });
}

} // namespace unres::session::adapters
