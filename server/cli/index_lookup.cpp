#include "cli/glyph.h"
#include "cli/index.h"
#include "cli/style.h"
#include "cli/wrap.h"
#include "index/builtin.h"
#include "index/index.h"
#include "index/sessions.h"
#include "index/store.h"
#include "support/characters.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace unres::cli {
namespace {

using index::Instrument;
using index::Kind;
using Json = nlohmann::ordered_json;

constexpr std::size_t most_shown = 20;

void add(std::vector<Instrument>& out, const std::vector<Instrument>& rows) {
  out.insert(out.end(), rows.begin(), rows.end());
}

// A number without its body may be of any body; "1373" alone is one of the Security Council.
std::vector<Instrument> by_number(const index::Index& index, const notation::Number& number) {
  std::vector<Instrument> out;
  for (const notation::BodyName& each : notation::bodies())
    add(out, index.find(each.body, number));
  if (number.form == notation::NumberForm::bare && number.tail.empty())
    add(out, index.with_prefix(notation::Body::sc, std::to_string(number.number) + " (", most_shown));
  return out;
}

std::vector<Instrument> found(const index::Index& index, std::string_view query) {
  if (const auto text = notation::read_adopted_symbol(query))
    return index.find(text->body, text->number);
  if (const auto number = notation::read_number(query)) {
    std::vector<Instrument> out = by_number(index, *number);
    if (!out.empty())
      return out;
  }
  return index.search(query, most_shown);
}

std::string symbol_of(const Instrument& row) {
  if (!row.symbol.empty() || !row.number)
    return row.symbol;
  return notation::symbol_of(row.body,
                             row.kind == Kind::decision ? notation::TextKind::decision : notation::TextKind::resolution,
                             *row.number);
}

// "General Assembly resolution 77/237"; a treaty by its name.
std::string heading_of(const Instrument& row) {
  if (row.kind == Kind::treaty || row.kind == Kind::instrument || !row.number)
    return row.title;
  return std::string{notation::name_of(row.body).name} + ' ' + std::string{name_of(row.kind)} + ' ' +
         notation::written(*row.number);
}

void write_row(const Instrument& row, const Style& style, Streams& streams) {
  const std::string heading = heading_of(row);
  streams.out << style.paint(Ink::strong, printable(heading));
  if (row.adopted)
    streams.out << " of " << notation::written(*row.adopted);
  streams.out << '\n';
  const std::string& text = row.title.empty() || row.title == heading ? row.subject : row.title;
  if (!text.empty())
    streams.out << wrapped(printable(text), std::clamp(streams.width, 40U, 160U), 2);
  std::string names;
  for (const std::string& name : row.names)
    names += (names.empty() ? "" : ", ") + name;
  if (!names.empty())
    streams.out << wrapped(printable(names), std::clamp(streams.width, 40U, 160U), 2);
  std::string evidence = std::string{name_of(row.origin)} + ": " + std::string{name_of(row.evidence)};
  if (!row.source.empty() && row.source != name_of(row.origin))
    evidence += " (" + printable(row.source) + ')';
  streams.out << "  " << style.paint(Ink::dim, evidence) << '\n';
  if (const std::string symbol = symbol_of(row); !symbol.empty())
    streams.out << "  " << style.paint(Ink::link, printable(notation::address_of(symbol, "en"))) << '\n';
}

Json to_json(const Instrument& row) {
  Json names = Json::array();
  for (const std::string& name : row.names)
    names.push_back(name);
  return {{"kind", name_of(row.kind)},
          {"body", notation::name_of(row.body).id},
          {"number", row.number ? Json(notation::written(*row.number)) : Json()},
          {"adopted", row.adopted ? Json(notation::iso(*row.adopted)) : Json()},
          {"title", row.title},
          {"subject", row.subject},
          {"symbol", symbol_of(row)},
          {"names", std::move(names)},
          {"evidence", name_of(row.evidence)},
          {"origin", name_of(row.origin)},
          {"source", row.source}};
}

} // namespace

int index_lookup(const IndexOptions& options, Streams& streams) {
  const std::string_view query = trimmed(options.query);
  if (query.empty()) {
    streams.err << "unres: lookup needs a number, a symbol or words (see unres index lookup --help)" << std::endl;
    return exit_trouble;
  }
  // A broken index does not keep the rest from answering.
  int code = exit_clean;
  std::shared_ptr<const index::Index> index = index::Index::standard();
  const std::string path = options.path.empty() ? index::default_store_path().string() : options.path;
  if (auto store = index::open_store(path); !store) {
    complain(streams, path, store.error().message);
    code = exit_trouble;
  } else if (*store != nullptr) {
    index = std::make_shared<const index::Index>(
        std::vector<std::shared_ptr<const index::Provider>>{*store, index::builtin()});
  }
  const std::vector<Instrument> rows = found(*index, query);
  if (options.format == Format::json) {
    Json json = Json::array();
    for (const Instrument& row : rows)
      json.push_back(to_json(row));
    streams.out << json.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
    return code;
  }
  const Style style{options.color == Color::always || (options.color == Color::automatic && streams.color)};
  for (std::size_t i = 0; i < rows.size(); ++i) {
    streams.out << (i == 0 ? "" : "\n");
    write_row(rows[i], style, streams);
  }
  if (rows.empty())
    streams.out << '"' << printable(query) << "\" is not in the index (built in as of "
                << notation::written(index::as_of()) << ").\n";
  return code;
}

} // namespace unres::cli
