#include "cli/outline.h"

#include "cli/glyph.h"
#include "cli/inputs.h"
#include "cli/places.h"
#include "cli/style.h"
#include "features/outline.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace unres::cli {
namespace {

using features::Symbol;
using features::SymbolKind;
using Json = nlohmann::ordered_json;

bool is_group(SymbolKind kind) {
  switch (kind) {
  case SymbolKind::resolution:
  case SymbolKind::masthead:
  case SymbolKind::preamble:
  case SymbolKind::operative_part:
  case SymbolKind::heading:
  case SymbolKind::part:
  case SymbolKind::closing:
  case SymbolKind::annex:
  case SymbolKind::notes:
    return true;
  default:
    return false;
  }
}

/// Writes one symbol a line: line number, two spaces a level, name, first words.
void write_tree(const std::vector<Symbol>& symbols, std::size_t depth,
                const workspace::Document& document, const Style& style, Streams& streams) {
  constexpr std::size_t gutter = 6;
  for (const Symbol& symbol : symbols) {
    const std::size_t line = document.lines().line_of(symbol.range.begin) + 1;
    std::string number = std::to_string(line);
    number.insert(0, number.size() < gutter ? gutter - number.size() : 0, ' ');
    const std::size_t taken = number.size() + 2 + depth * 2;
    const std::size_t room = streams.width > taken + 20 ? streams.width - taken : 20;
    const std::string name = shortened(symbol.name, room);
    const std::size_t used = width_of(name) + 2;
    streams.out << style.paint(Ink::dim, number) << "  " << std::string(depth * 2, ' ')
                << style.paint(is_group(symbol.kind) ? Ink::strong : Ink::plain, name);
    if (!symbol.detail.empty() && used + 8 < room)
      streams.out << "  " << style.paint(Ink::dim, shortened(symbol.detail, room - used));
    streams.out << '\n';
    write_tree(symbol.children, depth + 1, document, style, streams);
  }
}

Json place(Place at) {
  return {{"line", at.line}, {"column", at.column}};
}

Json to_json(const std::vector<Symbol>& symbols, Places& places) {
  Json out = Json::array();
  for (const Symbol& symbol : symbols) {
    const Place start = places.at(symbol.range.begin);
    Json end = place(places.end_of(symbol.range));
    out.push_back({{"kind", name_of(symbol.kind)},
                   {"name", symbol.name},
                   {"detail", symbol.detail},
                   {"start", place(start)},
                   {"end", std::move(end)},
                   {"children", to_json(symbol.children, places)}});
  }
  return out;
}

} // namespace

int outline(const OutlineOptions& options, Streams& streams) {
  Expected<std::string> text = read_text(options.path, streams.in);
  if (!text) {
    complain(streams, options.path, text.error().message);
    return exit_trouble;
  }
  const auto document = workspace::Document::open(options.path, std::move(*text));
  const std::vector<Symbol> symbols = features::outline(*document);
  if (options.format == Format::json) {
    Places places{*document};
    const Json json{{"path", options.path},
                    {"profile", name_of(document->model().profile)},
                    {"dialect", name_of(document->model().dialect)},
                    {"symbols", to_json(symbols, places)}};
    streams.out << json.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
    return exit_clean;
  }
  const Style style{options.color == Color::always ||
                    (options.color == Color::automatic && streams.color)};
  if (symbols.empty())
    streams.out << "Nothing in it has the shape of a resolution.\n";
  write_tree(symbols, 0, *document, style, streams);
  return exit_clean;
}

} // namespace unres::cli
