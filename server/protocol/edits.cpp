#include "protocol/edits.h"

namespace unres::protocol {
namespace {

template <typename File> void put_options(Json& out, const File& file) {
  if (file.overwrite)
    out["options"]["overwrite"] = true;
  if (file.ignoreIfExists)
    out["options"]["ignoreIfExists"] = true;
}

template <typename File> void read_options(const Json& in, File& file) {
  const Json options = optional_field<Json>(in, "options").value_or(Json::object());
  file.overwrite = optional_field<bool>(options, "overwrite").value_or(false);
  file.ignoreIfExists = optional_field<bool>(options, "ignoreIfExists").value_or(false);
}

DocumentChange document_change(const Json& in) {
  const auto kind = optional_field<std::string>(in, "kind");
  if (!kind)
    return read<TextDocumentEdit>(in);
  if (*kind == "create")
    return read<CreateFile>(in);
  if (*kind == "rename")
    return read<RenameFile>(in);
  throw Malformed{"expected \"create\" or \"rename\"", "kind"};
}

Json change_json(const DocumentChange& change) {
  return std::visit([](const auto& value) { return Json(value); }, change);
}

} // namespace

void to_json(Json& out, const TextEdit& value) {
  out = {{"range", value.range}, {"newText", value.newText}};
  put_field(out, "annotationId", value.annotationId);
}

void from_json(const Json& in, TextEdit& value) {
  value.range = field<Range>(in, "range");
  value.newText = field<std::string>(in, "newText");
  value.annotationId = optional_field<std::string>(in, "annotationId");
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

void to_json(Json& out, const CreateFile& value) {
  out = {{"kind", "create"}, {"uri", value.uri}};
  put_options(out, value);
}

void from_json(const Json& in, CreateFile& value) {
  value.uri = field<DocumentUri>(in, "uri");
  read_options(in, value);
}

void to_json(Json& out, const RenameFile& value) {
  out = {{"kind", "rename"}, {"oldUri", value.oldUri}, {"newUri", value.newUri}};
  put_options(out, value);
}

void from_json(const Json& in, RenameFile& value) {
  value.oldUri = field<DocumentUri>(in, "oldUri");
  value.newUri = field<DocumentUri>(in, "newUri");
  read_options(in, value);
}

void to_json(Json& out, const ChangeAnnotation& value) {
  out = {{"label", value.label}};
  put_flag(out, "needsConfirmation", value.needsConfirmation);
  put_field(out, "description", value.description);
}

void from_json(const Json& in, ChangeAnnotation& value) {
  value.label = field<std::string>(in, "label");
  value.needsConfirmation = optional_field<bool>(in, "needsConfirmation").value_or(false);
  value.description = optional_field<std::string>(in, "description");
}

void to_json(Json& out, const WorkspaceEdit& value) {
  out = Json::object();
  put_field(out, "changes", value.changes);
  put_field(out, "changeAnnotations", value.changeAnnotations);
  if (!value.documentChanges)
    return;
  out["documentChanges"] = Json::array();
  for (const DocumentChange& change : *value.documentChanges)
    out["documentChanges"].push_back(change_json(change));
}

void from_json(const Json& in, WorkspaceEdit& value) {
  if (const auto list = optional_field<std::vector<Json>>(in, "documentChanges")) {
    value.documentChanges.emplace();
    for (const Json& change : *list) {
      try {
        value.documentChanges->push_back(document_change(change));
      } catch (const Malformed& failure) {
        throw failure.inside("documentChanges[" + std::to_string(value.documentChanges->size()) + "]");
      }
    }
  }
  if (const auto annotations = optional_field<Json>(in, "changeAnnotations")) {
    if (!annotations->is_object())
      throw Malformed{"expected an object", "changeAnnotations"};
    value.changeAnnotations.emplace();
    for (const auto& [id, annotation] : annotations->items())
      value.changeAnnotations->emplace(id, read<ChangeAnnotation>(annotation));
  }
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
