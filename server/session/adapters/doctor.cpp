#include "session/adapters/doctor.h"

#include "doctor/draft.h"
#include "doctor/installation.h"
#include "protocol/uri.h"
#include "session/adapters/argument.h"

#include <filesystem>

namespace unres::session::adapters {
namespace {

std::string encoding_name(text::Encoding encoding) {
  switch (encoding) {
  case text::Encoding::utf8:
    return "UTF-8";
  case text::Encoding::utf32:
    return "UTF-32";
  case text::Encoding::utf16:
    break;
  }
  return "UTF-16";
}

doctor::Section session_of(const State& state) {
  const protocol::ClientCapabilities& client = state.client.capabilities;
  doctor::Section out{"Session",
                      {{"client", state.client.name.empty() ? "gives no name" : state.client.name},
                       {"positions", encoding_name(state.client.encoding)},
                       {"findings", client.diagnosticPull ? "pulled" : "pushed"},
                       {"open documents", std::to_string(state.documents.size())}}};
  for (const std::string& folder : state.files.folders())
    out.facts.push_back({"folder", doctor::shown(folder)});
  if (state.files.has_work())
    out.facts.push_back({"folders", "are still being read"});
  return out;
}

} // namespace

Json run_doctor(State& state, const Json& argument) {
  std::vector<doctor::Section> sections{doctor::program(), doctor::index_of(state.instruments.store_path()),
                                        session_of(state)};
  std::optional<std::string> uri;
  if (!argument.is_null())
    uri = argument.is_string() ? argument.get<std::string>() : protocol::optional_field<std::string>(argument, "uri");
  if (uri) {
    OpenDocument& document = open_document(state, *uri);
    const auto path = protocol::file_path(*uri);
    const auto file =
        path ? state.settings.files.nearest(std::filesystem::path{*path}.parent_path()) : nullptr;
    sections.push_back(doctor::configuration(file.get()));
    sections.push_back(doctor::draft(path.value_or(*uri), document.text.document()->text(), file.get()));
    sections.back().facts.push_back({"language id", document.language_id});
  }
  return {{"sound", doctor::is_sound(sections)}, {"text", doctor::written(sections)}};
}

} // namespace unres::session::adapters
