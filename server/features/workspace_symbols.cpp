#include "features/workspace_symbols.h"

#include "citations/folder_text.h"
#include "support/utf8.h"

#include <algorithm>

namespace unres::features {
namespace {

/// Of a name: what a list shows of it, and no more, since there are many.
constexpr std::size_t longest_name = 90;

bool is_looked_for(SymbolKind kind) {
  switch (kind) {
  case SymbolKind::resolution:
  case SymbolKind::preambular_paragraph:
  case SymbolKind::operative_paragraph:
  case SymbolKind::paragraph:
  case SymbolKind::heading:
  case SymbolKind::part:
  case SymbolKind::annex:
    return true;
  case SymbolKind::masthead:
  case SymbolKind::line:
  case SymbolKind::preamble:
  case SymbolKind::operative_part:
  case SymbolKind::subparagraph:
  case SymbolKind::closing:
  case SymbolKind::notes:
  case SymbolKind::note:
    break;
  }
  return false;
}

bool holds_others(SymbolKind kind) {
  return kind == SymbolKind::resolution || kind == SymbolKind::heading || kind == SymbolKind::part ||
         kind == SymbolKind::annex;
}

std::string shortened(std::string name) {
  if (name.size() <= longest_name)
    return name;
  name.resize(utf8::previous(name, longest_name));
  return name + "…";
}

void flatten(const Symbol& symbol, std::uint32_t container, std::vector<FlatSymbol>& out) {
  if (is_looked_for(symbol.kind)) {
    std::string name = symbol.name;
    if (!symbol.detail.empty()) {
      name += ' ';
      name += symbol.detail;
    }
    const auto self = static_cast<std::uint32_t>(out.size());
    out.push_back({symbol.kind, shortened(std::move(name)), symbol.selection_range, container});
    if (holds_others(symbol.kind))
      container = self;
  }
  for (const Symbol& child : symbol.children)
    flatten(child, container, out);
}

} // namespace

std::vector<FlatSymbol> workspace_symbols(const workspace::Document& document) {
  const auto& units = document.model().units;
  std::vector<FlatSymbol> out;
  std::vector<Symbol> roots = outline(document);
  std::size_t next = 0;
  for (model::Index i = 0; i < units.size(); ++i) {
    if (units[i].first >= units[i].last)
      continue;
    const index::Instrument told = citations::told_by(document, i, {});
    std::string name = name_of_unit(told);
    if (!told.title.empty()) {
      if (!name.empty())
        name += ' ';
      name += told.title;
    }
    if (name.empty())
      name = document.name().empty() ? "Resolution" : document.name();
    const auto self = static_cast<std::uint32_t>(out.size());
    out.push_back({SymbolKind::resolution, shortened(std::move(name)), title_range(document, i), FlatSymbol::no_container});
    // A file with one resolution has no level for it.
    const bool has_level = next < roots.size() && roots[next].kind == SymbolKind::resolution;
    const std::vector<Symbol>& parts = has_level ? roots[next++].children : roots;
    for (const Symbol& part : parts)
      flatten(part, self, out);
  }
  return out;
}

std::string name_of_unit(const index::Instrument& resolution) {
  if (!resolution.number)
    return resolution.symbol;
  const auto kind = resolution.kind == index::Kind::decision ? notation::TextKind::decision : notation::TextKind::resolution;
  std::string symbol = notation::symbol_of(resolution.body, kind, *resolution.number);
  return symbol.empty() ? notation::written(*resolution.number) : symbol;
}

text::Range title_range(const workspace::Document& document, model::Index unit) {
  const model::Resolution& r = document.model();
  const model::Unit& of = r.units[unit];
  if (const model::Field* title = citations::title_line(of.masthead))
    return title->range;
  if (of.first == of.last)
    return {};
  return r.blocks[of.first].range();
}

} // namespace unres::features
