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

void from_json(const Json& in, DidChangeConfigurationParams& value);
void to_json(Json& out, const ConfigurationItem& value);
void to_json(Json& out, const ConfigurationParams& value);
void from_json(const Json& in, DidChangeWorkspaceFoldersParams& value);

} // namespace unres::protocol
// NOLINTEND(readability-identifier-naming)
