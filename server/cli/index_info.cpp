#include "cli/glyph.h"
#include "cli/index.h"
#include "cli/style.h"
#include "index/builtin.h"
#include "index/store.h"
#include "index/store/survey.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace unres::cli {
namespace {

using Json = nlohmann::ordered_json;

std::string padded(std::string_view text, std::size_t width) {
  std::string out{text};
  out.append(width - std::min(width, width_of(text)), ' ');
  return out;
}

std::string right(std::string_view text, std::size_t width) {
  return std::string(width - std::min(width, text.size()), ' ') + std::string{text};
}

std::string size_words(std::uint64_t bytes) {
  return bytes < 1'000'000 ? std::to_string(bytes / 1000) + " kB" : std::to_string(bytes / 1'000'000) + " MB";
}

Json to_json(const std::optional<index::Survey>& survey) {
  if (!survey)
    return nullptr;
  Json out{{"rows", survey->rows}, {"bytes", survey->bytes}, {"bodies", Json::array()}, {"sources", Json::array()}};
  for (const auto& each : survey->bodies)
    out["bodies"].push_back({{"body", notation::name_of(each.body).id},
                             {"rows", each.rows},
                             {"newest", each.newest ? Json(notation::iso(*each.newest)) : Json()}});
  for (const auto& each : survey->sources)
    out["sources"].push_back({{"name", each.source.name},
                              {"format", each.source.format},
                              {"date", each.source.date},
                              {"rows", each.rows}});
  return out;
}

void write_text(const index::Survey& survey, const Style& style, Streams& streams) {
  for (const auto& each : survey.bodies) {
    streams.out << "  " << padded(notation::name_of(each.body).name, 36) << right(grouped(each.rows), 9);
    if (each.newest)
      streams.out << style.paint(Ink::dim, "  newest of " + notation::written(*each.newest));
    streams.out << '\n';
  }
  streams.out << '\n' << style.paint(Ink::strong, "From") << '\n';
  for (const auto& each : survey.sources) {
    const auto date = notation::read_iso_date(each.source.date);
    const std::string from = each.source.format + (date ? ", " + notation::written(*date) : "");
    streams.out << "  " << padded(shortened(each.source.name, 36), 36) << right(grouped(each.rows), 9) << "  "
                << style.paint(Ink::dim, from) << '\n';
  }
}

} // namespace

std::string store_path(const IndexOptions& options, Streams& streams) {
  const std::string path = options.path.empty() ? index::default_store_path().string() : options.path;
  if (path.empty())
    streams.err << "unres: this system names no folder for data; say where the index is with --index or UNRES_INDEX"
                << std::endl;
  return path;
}

std::string grouped(std::size_t number) {
  const std::string digits = std::to_string(number);
  std::string out;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i != 0 && (digits.size() - i) % 3 == 0)
      out += ',';
    out += digits[i];
  }
  return out;
}

int index_info(const IndexOptions& options, Streams& streams) {
  const std::string path = store_path(options, streams);
  if (path.empty())
    return exit_trouble;
  const auto survey = index::survey(path);
  if (!survey) {
    complain(streams, path, survey.error().message);
    return exit_trouble;
  }
  if (options.format == Format::json) {
    const Json json{{"path", path}, {"user", to_json(*survey)}, {"builtin", {{"asOf", notation::iso(index::as_of())}}}};
    streams.out << json.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
    return exit_clean;
  }
  const Style style{options.color == Color::always || (options.color == Color::automatic && streams.color)};
  if (!*survey) {
    streams.out << "You have no index of your own. Make one (" << printable(path)
                << "): unres index import FILE\n";
  } else {
    streams.out << style.paint(Ink::strong, "Your index") << "  " << printable(path) << ", "
                << size_words((*survey)->bytes) << '\n';
    write_text(**survey, style, streams);
  }
  streams.out << '\n'
              << style.paint(Ink::strong, "Built in") << "  as of " << notation::written(index::as_of()) << '\n';
  return exit_clean;
}

int index_path(const IndexOptions& options, Streams& streams) {
  const std::string path = store_path(options, streams);
  if (path.empty())
    return exit_trouble;
  streams.out << path << '\n';
  return exit_clean;
}

int index_verify(const IndexOptions& options, Streams& streams) {
  const std::string path = store_path(options, streams);
  if (path.empty())
    return exit_trouble;
  const auto wrong = index::verify(path);
  const auto survey = index::survey(path);
  if (!wrong || !survey) {
    complain(streams, path, wrong ? survey.error().message : wrong.error().message);
    return exit_trouble;
  }
  for (const std::string& each : *wrong)
    complain(streams, path, printable(each));
  if (!wrong->empty())
    return exit_trouble;
  if (!*survey)
    streams.out << "There is no index at " << printable(path) << ".\n";
  else
    streams.out << printable(path) << ": sound, " << grouped((*survey)->rows) << " rows\n";
  return exit_clean;
}

int index_clear(const IndexOptions& options, Streams& streams) {
  const std::string path = store_path(options, streams);
  if (path.empty())
    return exit_trouble;
  const auto removed = index::remove_store(path);
  if (!removed) {
    complain(streams, path, removed.error().message);
    return exit_trouble;
  }
  streams.out << (*removed ? "Deleted " : "There is no index at ") << printable(path) << (*removed ? "\n" : ".\n");
  return exit_clean;
}

} // namespace unres::cli
