#pragma once

#include "protocol/base.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

// NOLINTBEGIN(readability-identifier-naming)
namespace unres::protocol {

/// With `annotationId` it is LSP's AnnotatedTextEdit, which only a TextDocumentEdit may hold, for a client that
/// announces changeAnnotationSupport.
struct TextEdit {
  Range range = {};
  std::string newText;
  std::optional<std::string> annotationId = std::nullopt; ///< In WorkspaceEdit::changeAnnotations.
  friend bool operator==(const TextEdit&, const TextEdit&) = default;
};

/// The edits of one document. `version` is written as null where it is not known (LSP asks for
/// the member).
struct TextDocumentEdit {
  DocumentUri uri;
  std::optional<std::int32_t> version = std::nullopt;
  std::vector<TextEdit> edits = {};
};

/// A new and empty file. By default it is an error that the file exists.
struct CreateFile {
  DocumentUri uri;
  bool overwrite = false;
  bool ignoreIfExists = false;
};

/// A file under another name. By default it is an error that a file of the new name exists.
struct RenameFile {
  DocumentUri oldUri;
  DocumentUri newUri;
  bool overwrite = false;
  bool ignoreIfExists = false;
};

/// What `documentChanges` holds, applied in order. Files are created and renamed only for a client whose
/// resourceOperations say so.
using DocumentChange = std::variant<TextDocumentEdit, CreateFile, RenameFile>;

/// What an edit is about, for a preview.
struct ChangeAnnotation {
  std::string label;
  bool needsConfirmation = false;
  std::optional<std::string> description = std::nullopt;
};

/// Set `documentChanges` for a client that announces it, else `changes`; not both. `changeAnnotations` go with
/// `documentChanges` alone.
struct WorkspaceEdit {
  std::optional<std::map<DocumentUri, std::vector<TextEdit>>> changes = std::nullopt;
  std::optional<std::vector<DocumentChange>> documentChanges = std::nullopt;
  std::optional<std::map<std::string, ChangeAnnotation>> changeAnnotations = std::nullopt;
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
void to_json(Json& out, const CreateFile& value);
void from_json(const Json& in, CreateFile& value);
void to_json(Json& out, const RenameFile& value);
void from_json(const Json& in, RenameFile& value);
void to_json(Json& out, const ChangeAnnotation& value);
void from_json(const Json& in, ChangeAnnotation& value);
void to_json(Json& out, const WorkspaceEdit& value);
void from_json(const Json& in, WorkspaceEdit& value);
void to_json(Json& out, const ApplyWorkspaceEditParams& value);
void from_json(const Json& in, ApplyWorkspaceEditResult& value);

} // namespace unres::protocol
// NOLINTEND(readability-identifier-naming)
