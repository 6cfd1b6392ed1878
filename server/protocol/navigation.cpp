#include "protocol/navigation.h"

namespace unres::protocol {

void to_json(Json& out, const LocationLink& value) {
  out = {{"targetUri", value.targetUri},
         {"targetRange", value.targetRange},
         {"targetSelectionRange", value.targetSelectionRange}};
  if (value.originSelectionRange)
    out["originSelectionRange"] = *value.originSelectionRange;
}

void from_json(const Json& in, ReferenceParams& value) {
  value.textDocument = field<TextDocumentIdentifier>(in, "textDocument");
  value.position = field<Position>(in, "position");
  value.includeDeclaration = field<bool>(field<Json>(in, "context"), "includeDeclaration");
}

void to_json(Json& out, const DocumentHighlight& value) {
  out = {{"range", value.range}, {"kind", static_cast<int>(value.kind)}};
}

void to_json(Json& out, const RenameRange& value) {
  out = {{"range", value.range}, {"placeholder", value.placeholder}};
}

void from_json(const Json& in, RenameParams& value) {
  value.textDocument = field<TextDocumentIdentifier>(in, "textDocument");
  value.position = field<Position>(in, "position");
  value.newName = field<std::string>(in, "newName");
}

void from_json(const Json& in, DocumentOnTypeFormattingParams& value) {
  value.textDocument = field<TextDocumentIdentifier>(in, "textDocument");
  value.position = field<Position>(in, "position");
  value.ch = field<std::string>(in, "ch");
}

void to_json(Json& out, const LinkedEditingRanges& value) {
  out = {{"ranges", value.ranges}, {"wordPattern", value.wordPattern}};
}

} // namespace unres::protocol
