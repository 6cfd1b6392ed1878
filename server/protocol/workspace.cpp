#include "protocol/workspace.h"

namespace unres::protocol {

void from_json(const Json& in, DidChangeConfigurationParams& value) {
  value.settings = optional_field<Json>(in, "settings").value_or(Json());
}

void to_json(Json& out, const ConfigurationItem& value) {
  out = Json::object();
  put_field(out, "scopeUri", value.scopeUri);
  put_field(out, "section", value.section);
}

void to_json(Json& out, const ConfigurationParams& value) {
  out = {{"items", value.items}};
}

void from_json(const Json& in, DidChangeWorkspaceFoldersParams& value) {
  const Json event = field<Json>(in, "event");
  value.added = field<std::vector<WorkspaceFolder>>(event, "added");
  value.removed = field<std::vector<WorkspaceFolder>>(event, "removed");
}

void from_json(const Json& in, FileEvent& value) {
  value.uri = field<DocumentUri>(in, "uri");
  value.type = field<FileChangeType>(in, "type");
}

void from_json(const Json& in, DidChangeWatchedFilesParams& value) {
  value.changes = field<std::vector<FileEvent>>(in, "changes");
}

void to_json(Json& out, const Registration& value) {
  out = {{"id", value.id}, {"method", value.method}};
  if (!value.registerOptions.is_null())
    out["registerOptions"] = value.registerOptions;
}

void to_json(Json& out, const RegistrationParams& value) {
  out = {{"registrations", value.registrations}};
}

} // namespace unres::protocol
