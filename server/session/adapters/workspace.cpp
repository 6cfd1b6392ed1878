// The settings, and the folders that drafts lie in.
#include "protocol/uri.h"
#include "session/adapters/adapters.h"

namespace unres::session::adapters {
namespace {

void ask_for_settings(State& state) {
  protocol::ConfigurationParams params;
  params.items.push_back({std::nullopt, "unres"});
  state.out.ask(protocol::ConfigurationParams::method, Json(params), [&state](const Json& answer) {
    if (answer.is_array() && !answer.empty())
      state.configure(answer.front());
  });
}

} // namespace

void initialized(State& state, const Json& /*params*/) {
  const protocol::ClientCapabilities& client = state.client.capabilities;
  protocol::RegistrationParams wanted;
  if (client.configurationRegistration)
    wanted.registrations.push_back({"settings", "workspace/didChangeConfiguration", {{"section", "unres"}}});
  if (client.watchedFilesRegistration)
    wanted.registrations.push_back(
        {"drafts", "workspace/didChangeWatchedFiles", {{"watchers", {{{"globPattern", "**/*.{unres,md,txt}"}}}}}});
  if (!wanted.registrations.empty())
    state.out.request(protocol::RegistrationParams::method, Json(wanted));
  if (client.configuration)
    ask_for_settings(state);
}

void did_change_configuration(State& state, const protocol::DidChangeConfigurationParams& params) {
  if (state.client.capabilities.configuration)
    ask_for_settings(state);
  else
    state.configure(params.settings);
}

void did_change_watched_files(State& state, const protocol::DidChangeWatchedFilesParams& params) {
  for (const protocol::FileEvent& event : params.changes)
    if (const auto path = protocol::file_path(event.uri))
      state.instruments.drafts().changed_on_disk(*path);
}

void did_change_workspace_folders(State& state, const protocol::DidChangeWorkspaceFoldersParams& params) {
  for (const protocol::WorkspaceFolder& folder : params.removed)
    if (const auto path = protocol::file_path(folder.uri))
      state.instruments.drafts().remove_folder(*path);
  for (const protocol::WorkspaceFolder& folder : params.added)
    if (const auto path = protocol::file_path(folder.uri))
      state.instruments.drafts().add_folder(*path);
}

} // namespace unres::session::adapters
