#include "session/adapters/adapters.h"

#include "protocol/uri.h"

namespace unres::session::adapters {
namespace {

void ask_for_settings(State& state) {
  state.out.request(protocol::ConfigurationParams::method,
                    Json(protocol::ConfigurationParams{{{.section = "unres"}}}), [&state](const Json& answer) {
                      if (answer.is_array() && !answer.empty())
                        state.set(answer.front());
                    });
}

void touch(State& state, const protocol::DocumentUri& uri) {
  if (const auto path = protocol::file_path(uri))
    state.files.touch(*path);
}

} // namespace

void initialized(State& state, const Json& /*params*/) {
  const auto& client = state.client.capabilities;
  if (client.configuration)
    ask_for_settings(state);
  if (client.watchedFilesRegistration)
    state.out.request(protocol::WatchFilesParams::method,
                      Json(protocol::WatchFilesParams{"unres-files", {"**/*.md", "**/*.txt", "**/*.unres", "**/.unres.json"}}));
}

void set_trace(State& state, const protocol::SetTraceParams& params) { state.trace.set(params.value); }

void did_change_configuration(State& state, const protocol::DidChangeConfigurationParams& params) {
  if (params.settings.is_null() && state.client.capabilities.configuration)
    ask_for_settings(state);
  else
    state.set(params.settings);
}

void did_change_workspace_folders(State& state, const protocol::DidChangeWorkspaceFoldersParams& params) {
  for (const protocol::WorkspaceFolder& folder : params.removed)
    if (const auto path = protocol::file_path(folder.uri))
      state.files.remove_folder(*path);
  for (const protocol::WorkspaceFolder& folder : params.added)
    if (const auto path = protocol::file_path(folder.uri))
      state.files.add_folder(*path);
}

void did_change_watched_files(State& state, const protocol::DidChangeWatchedFilesParams& params) {
  bool settings = false;
  for (const protocol::DocumentUri& uri : params.changes) {
    settings = settings || is_config(uri);
    touch(state, uri);
  }
  if (settings) {
    state.settings.files.refresh();
    state.follow_settings();
  }
}

void did_create_files(State& state, const protocol::FilesParams& params) {
  for (const protocol::DocumentUri& uri : params.files)
    touch(state, uri);
}

void did_delete_files(State& state, const protocol::FilesParams& params) { did_create_files(state, params); }

void did_rename_files(State& state, const protocol::RenameFilesParams& params) {
  for (const protocol::FileRename& file : params.files)
    for (const protocol::DocumentUri& uri : {file.oldUri, file.newUri})
      touch(state, uri);
}

void cancel_work_done_progress(State& state, const protocol::WorkDoneProgressCancelParams& params) {
  state.indexing.cancel(params.token);
  state.indexing.follow();
}

} // namespace unres::session::adapters
