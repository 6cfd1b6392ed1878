#include "session/config_texts.h"

#include "protocol/code_action.h"
#include "protocol/uri.h"
#include "session/convert.h"

#include <algorithm>

namespace unres::session {
namespace {

protocol::Diagnostic diagnostic(const workspace::Document& text, const config::Problem& problem, text::Encoding encoding) {
  using enum protocol::DiagnosticSeverity;
  protocol::Diagnostic out;
  out.range = to_protocol(text, problem.range, encoding);
  out.severity = problem.broken ? error : warning;
  out.source = "unres";
  out.message = problem.message;
  return out;
}

} // namespace

bool is_config(std::string_view uri) { return uri.substr(uri.rfind('/') + 1) == config::file_name; }

void ConfigTexts::open(const std::string& uri, const std::string& text) {
  open_.insert_or_assign(uri, workspace::LiveText{std::string{config::file_name}, text, 0});
  edited(uri);
}

workspace::LiveText* ConfigTexts::find(const std::string& uri) {
  const auto found = open_.find(uri);
  return found == open_.end() ? nullptr : &found->second;
}

void ConfigTexts::edited(const std::string& uri) {
  if (const auto path = protocol::file_path(uri))
    files_.open(*path, open_.at(uri).document()->text());
}

void ConfigTexts::close(const std::string& uri) {
  open_.erase(uri);
  if (const auto path = protocol::file_path(uri))
    files_.close(*path);
}

std::string ConfigTexts::uri_of(const std::filesystem::path& file) const {
  for (const auto& [uri, text] : open_) // Clients do not all write a path alike.
    if (protocol::file_path(uri) == file.generic_string())
      return uri;
  return protocol::file_uri(file.generic_string());
}

void ConfigTexts::publish() {
  std::map<std::string, std::shared_ptr<const config::File>> wrong;
  for (auto& file : files_.files())
    if (!file->problems.empty())
      wrong.emplace(uri_of(file->path), std::move(file));
  const auto tell = [&](const std::string& uri, std::vector<protocol::Diagnostic> diagnostics) {
    out_.notify(protocol::PublishDiagnosticsParams::method,
                Json(protocol::PublishDiagnosticsParams{uri, std::nullopt, std::move(diagnostics)}));
  };
  for (auto told = told_.begin(); told != told_.end();) {
    if (wrong.contains(told->first)) {
      ++told;
      continue;
    }
    tell(told->first, {});
    told = told_.erase(told);
  }
  for (const auto& [uri, file] : wrong) {
    const auto told = told_.find(uri);
    if (told != told_.end() && told->second == file)
      continue;
    const auto text = workspace::Document::open(std::string{config::file_name}, file->text);
    std::vector<protocol::Diagnostic> diagnostics;
    for (const config::Problem& problem : file->problems)
      diagnostics.push_back(diagnostic(*text, problem, client_.encoding));
    tell(uri, std::move(diagnostics));
    told_.insert_or_assign(uri, file);
  }
}

Json ConfigTexts::actions(const std::string& uri, const protocol::Range& range) {
  Json out = Json::array();
  workspace::LiveText* open = find(uri);
  const auto told = told_.find(uri);
  if (open == nullptr || told == told_.end() || !client_.capabilities.codeAction.literals)
    return out;
  const workspace::Document& text = *open->document();
  const text::Range asked = from_protocol(text, range, client_.encoding);
  for (const config::Problem& problem : told->second->problems) {
    if (!problem.fix || problem.range.begin > asked.end || asked.begin > problem.range.end)
      continue;
    protocol::CodeAction action;
    action.title = "Write " + problem.fix->replacement;
    action.kind = "quickfix";
    action.diagnostics.push_back(diagnostic(text, problem, client_.encoding));
    action.edit = protocol::WorkspaceEdit{
        .changes = {{{uri, {{to_protocol(text, problem.fix->range, client_.encoding), problem.fix->replacement}}}}}};
    out.push_back(action);
  }
  return out;
}

} // namespace unres::session
