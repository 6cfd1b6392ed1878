#pragma once

#include "protocol/lifecycle.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

// NOLINTBEGIN(readability-identifier-naming)
namespace unres::protocol {

/// workspace/didChangeConfiguration
struct DidChangeConfigurationParams {
  Json settings; ///< Null when the client wants to be asked with workspace/configuration.
};

struct ConfigurationItem {
  std::optional<DocumentUri> scopeUri = std::nullopt;
  std::optional<std::string> section = std::nullopt;
};

/// A request to the client, if it announces workspace.configuration; the answer is an array with
/// one value an item, null where there is none.
struct ConfigurationParams {
  static constexpr std::string_view method = "workspace/configuration";
  std::vector<ConfigurationItem> items = {};
};

/// workspace/didChangeWorkspaceFolders
struct DidChangeWorkspaceFoldersParams {
  std::vector<WorkspaceFolder> added = {};
  std::vector<WorkspaceFolder> removed = {};
};

/// workspace/didChangeWatchedFiles: a file was made, changed or deleted; which of the three, the disk tells.
struct DidChangeWatchedFilesParams {
  std::vector<DocumentUri> changes = {};
};

/// client/registerCapability for workspace/didChangeWatchedFiles.
struct WatchFilesParams {
  static constexpr std::string_view method = "client/registerCapability";
  std::string id;
  std::vector<std::string> globs = {};
};

void from_json(const Json& in, DidChangeConfigurationParams& value);
void from_json(const Json& in, DidChangeWatchedFilesParams& value);
void to_json(Json& out, const WatchFilesParams& value);
void to_json(Json& out, const ConfigurationItem& value);
void to_json(Json& out, const ConfigurationParams& value);
void from_json(const Json& in, DidChangeWorkspaceFoldersParams& value);

} // namespace unres::protocol
// NOLINTEND(readability-identifier-naming)
