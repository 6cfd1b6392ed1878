#include "protocol/edits.h"

namespace unres::protocol {

void to_json(Json& out, const TextEdit& value) {
  out = {{"range", value.range}, {"newText", value.newText}};
}

void from_json(const Json& in, TextEdit& value) {
  value.range = field<Range>(in, "range");
  value.newText = field<std::string>(in, "newText");
}

void to_json(Json& out, const TextDocumentEdit& value) {
  Json document{{"uri", value.uri}, {"version", nullptr}};
  put_field(document, "version", value.version);
  out = {{"textDocument", std::move(document)}, {"edits", value.edits}};
}

void from_json(const Json& in, TextDocumentEdit& value) {
  const Json document = field<Json>(in, "textDocument");
  value.uri = field<DocumentUri>(document, "uri");
  value.version = optional_field<std::int32_t>(document, "version");
  value.edits = field<std::vector<TextEdit>>(in, "edits");
}

void to_json(Json& out, const WorkspaceEdit& value) {
  out = Json::object();
  put_field(out, "changes", value.changes);
  put_field(out, "documentChanges", value.documentChanges);
}

void from_json(const Json& in, WorkspaceEdit& value) {
  value.documentChanges = optional_field<std::vector<TextDocumentEdit>>(in, "documentChanges");
  const auto changes = optional_field<Json>(in, "changes");
  if (!changes)
    return;
  if (!changes->is_object())
    throw Malformed{"expected an object", "changes"};
  value.changes.emplace();
  for (const auto& [uri, edits] : changes->items())
    value.changes->emplace(uri, read<std::vector<TextEdit>>(edits));
}

void to_json(Json& out, const ApplyWorkspaceEditParams& value) {
  out = {{"edit", value.edit}};
  put_field(out, "label", value.label);
}

void from_json(const Json& in, ApplyWorkspaceEditResult& value) {
  value.applied = field<bool>(in, "applied");
  value.failureReason = optional_field<std::string>(in, "failureReason");
}

} // namespace unres::protocol
