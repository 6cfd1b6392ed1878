#include "cli/doctor.h"

#include "cli/glyph.h"
#include "cli/inputs.h"
#include "doctor/draft.h"
#include "doctor/installation.h"
#include "index/store.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <set>

namespace unres::cli {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

fs::path folder_of(const std::string& file) {
  std::error_code error;
  const fs::path whole = fs::absolute(file == "-" ? fs::path{"."} : fs::path{file}.parent_path(), error);
  return error ? fs::path{} : whole.lexically_normal();
}

Json to_json(const std::vector<doctor::Section>& sections) {
  Json out = Json::array();
  for (const doctor::Section& section : sections) {
    Json facts = Json::array();
    for (const doctor::Fact& fact : section.facts)
      facts.push_back({{"name", fact.name}, {"value", fact.value}, {"trouble", fact.trouble}});
    out.push_back({{"title", section.title}, {"facts", std::move(facts)}});
  }
  return {{"sound", doctor::is_sound(sections)}, {"sections", std::move(out)}};
}

} // namespace

int doctor(const DoctorOptions& options, Streams& streams) {
  fs::path store;
  if (options.with_index)
    store = options.index.empty() ? index::default_store_path() : fs::path{options.index};
  std::vector<doctor::Section> sections{doctor::program(), doctor::index_of(store), doctor::terminal()};

  config::Lookup lookup;
  std::set<const config::File*> told;
  const auto tell = [&](const std::string& place) {
    const auto file = lookup.nearest(folder_of(place));
    if (told.insert(file.get()).second)
      sections.push_back(doctor::configuration(file.get()));
    return file;
  };
  if (options.files.empty())
    static_cast<void>(tell("-"));
  int code = exit_clean;
  for (const std::string& file : options.files) {
    const auto configuration = tell(file);
    const auto text = read_text(file, streams.in);
    if (!text) {
      complain(streams, file, text.error().message);
      code = exit_trouble;
      continue;
    }
    sections.push_back(doctor::draft(file == "-" ? "<stdin>" : file, *text, configuration.get()));
  }
  if (options.format == Format::json)
    streams.out << to_json(sections).dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
  else
    streams.out << doctor::written(sections);
  return code == exit_clean && !doctor::is_sound(sections) ? exit_findings : code;
}

} // namespace unres::cli
