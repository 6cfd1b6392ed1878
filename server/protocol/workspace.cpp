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

void from_json(const Json& in, DidChangeWatchedFilesParams& value) {
  for (const Json& change : field<Json>(in, "changes"))
    value.changes.push_back(field<DocumentUri>(change, "uri"));
}

void to_json(Json& out, const WatchFilesParams& value) {
  Json watchers = Json::array();
  for (const std::string& glob : value.globs)
    watchers.push_back({{"globPattern", glob}});
  out = {{"registrations",
          {{{"id", value.id},
            {"method", "workspace/didChangeWatchedFiles"},
            {"registerOptions", {{"watchers", watchers}}}}}}};
}

void from_json(const Json& in, DidChangeWorkspaceFoldersParams& value) {
  const Json event = field<Json>(in, "event");
  value.added = field<std::vector<WorkspaceFolder>>(event, "added");
  value.removed = field<std::vector<WorkspaceFolder>>(event, "removed");
}

} // namespace unres::protocol
