#include "session/adapters/adapters.h"

#include "protocol/uri.h"

namespace unres::session::adapters {
namespace {

text::Position position_of(protocol::Position position) { return {position.line, position.character}; }

// The file's name decides the dialect where the text does not.
std::string name_of(const std::string& uri) {
  const std::string path = protocol::file_path(uri).value_or(uri);
  return path.substr(path.rfind('/') + 1);
}

void edit(workspace::LiveText& text, const protocol::DidChangeTextDocumentParams& params, text::Encoding encoding) {
  for (const auto& change : params.contentChanges) {
    if (change.range)
      text.replace(position_of(change.range->start), position_of(change.range->end), change.text, encoding);
    else
      text.replace_all(change.text);
  }
}

} // namespace

void did_open(State& state, const protocol::DidOpenTextDocumentParams& params) {
  if (is_config(params.uri)) {
    state.config_texts.open(params.uri, params.text);
    return state.follow_settings();
  }
  state.documents.erase(params.uri); // A client may open anew what it never closed.
  state.documents.emplace(
      params.uri, OpenDocument{.uri = params.uri,
                               .language_id = params.languageId,
                               .text = workspace::LiveText{name_of(params.uri), params.text, params.version},
                               .version = params.version,
                               .config = state.settings.of(params.uri),
                               .analysis = nullptr,
                               .told = nullptr});
  // Not every client tells what becomes of files.
  state.settings.files.refresh();
  state.follow_settings();
}

void did_change(State& state, const protocol::DidChangeTextDocumentParams& params) {
  if (workspace::LiveText* text = state.config_texts.find(params.uri)) {
    edit(*text, params, state.client.encoding);
    state.config_texts.edited(params.uri);
    return state.follow_settings();
  }
  OpenDocument* document = state.find(params.uri);
  if (document == nullptr)
    return;
  edit(document->text, params, state.client.encoding);
  document->version = params.version;
  document->text.set_version(params.version.value_or(0));
  document->stale = true;
}

void did_close(State& state, const protocol::DidCloseTextDocumentParams& params) {
  if (state.config_texts.find(params.uri) != nullptr) {
    state.config_texts.close(params.uri);
    return state.follow_settings();
  }
  const auto found = state.documents.find(params.uri);
  if (found == state.documents.end())
    return;
  const bool clear = found->second.shows_findings;
  state.documents.erase(found);
  state.files.close(key_of(params.uri));
  if (clear) // What is closed shows no findings of an old text.
    state.out.notify(protocol::PublishDiagnosticsParams::method,
                     Json(protocol::PublishDiagnosticsParams{params.uri, std::nullopt, {}}));
}

} // namespace unres::session::adapters
