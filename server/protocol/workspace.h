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

enum class FileChangeType : int { created = 1, changed = 2, deleted = 3 };

struct FileEvent {
  DocumentUri uri;
  FileChangeType type = FileChangeType::changed;
};

/// workspace/didChangeWatchedFiles
struct DidChangeWatchedFilesParams {
  std::vector<FileEvent> changes = {};
};

/// What the server wants of the client from now on.
struct Registration {
  std::string id;
  std::string method;
  Json registerOptions; ///< Null for none.
};

/// A request to the client, for methods that it lets register.
struct RegistrationParams {
  static constexpr std::string_view method = "client/registerCapability";
  std::vector<Registration> registrations = {};
};

/// Requests to the client to ask anew for what it shows.
inline constexpr std::string_view diagnostic_refresh = "workspace/diagnostic/refresh";
inline constexpr std::string_view inlay_hint_refresh = "workspace/inlayHint/refresh";

void from_json(const Json& in, FileEvent& value);
void from_json(const Json& in, DidChangeWatchedFilesParams& value);
void to_json(Json& out, const Registration& value);
void to_json(Json& out, const RegistrationParams& value);
void from_json(const Json& in, DidChangeConfigurationParams& value);
void to_json(Json& out, const ConfigurationItem& value);
void to_json(Json& out, const ConfigurationParams& value);
void from_json(const Json& in, DidChangeWorkspaceFoldersParams& value);

} // namespace unres::protocol
// NOLINTEND(readability-identifier-naming)
