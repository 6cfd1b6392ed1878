#pragma once

#include "protocol/base.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// NOLINTBEGIN(readability-identifier-naming)
namespace unres::protocol {

struct TextEdit {
  Range range = {};
  std::string newText;
  friend bool operator==(const TextEdit&, const TextEdit&) = default;
};

/// The edits of one document. `version` is written as null where it is not known (LSP asks for
/// the member).
struct TextDocumentEdit {
  DocumentUri uri;
  std::optional<std::int32_t> version = std::nullopt;
  std::vector<TextEdit> edits = {};
};

/// Set `documentChanges` for a client that announces it, else `changes`; not both.
struct WorkspaceEdit {
  std::optional<std::map<DocumentUri, std::vector<TextEdit>>> changes = std::nullopt;
  std::optional<std::vector<TextDocumentEdit>> documentChanges = std::nullopt;
};

/// A request to the client.
struct ApplyWorkspaceEditParams {
  static constexpr std::string_view method = "workspace/applyEdit";
  std::optional<std::string> label = std::nullopt;
  WorkspaceEdit edit = {};
};

struct ApplyWorkspaceEditResult {
  bool applied = false;
  std::optional<std::string> failureReason = std::nullopt;
};

void to_json(Json& out, const TextEdit& value);
void from_json(const Json& in, TextEdit& value);
void to_json(Json& out, const TextDocumentEdit& value);
void from_json(const Json& in, TextDocumentEdit& value);
void to_json(Json& out, const WorkspaceEdit& value);
void from_json(const Json& in, WorkspaceEdit& value);
void to_json(Json& out, const ApplyWorkspaceEditParams& value);
void from_json(const Json& in, ApplyWorkspaceEditResult& value);

} // namespace unres::protocol
// NOLINTEND(readability-identifier-naming)
