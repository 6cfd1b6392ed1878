#include "features/outline.h"

#include "features/outline_words.h"
#include "rules/paragraphs.h"

#include <algorithm>
#include <array>

namespace unres::features {
namespace {

using model::Block;
using model::Index;
using model::Paragraph;
using model::Region;
using model::Role;
using syntax::Kind;

/// Builds the tree of one resolution. A symbol stays open for children until one of the same or a
/// lower rank comes.
class Builder {
public:
  enum Rank : std::uint8_t { root, part, group, heading, paragraph, subparagraph };

  explicit Builder(Symbol unit) { open_.push_back({std::move(unit), root}); }

  void add(Symbol symbol, std::size_t rank) {
    close(rank);
    if (symbol.name.empty())
      symbol.name = "…";
    open_.push_back({std::move(symbol), rank});
  }

  /// A group holds what follows; it begins with its first line or paragraph.
  void need_group(SymbolKind kind, std::string_view name, text::Range range) {
    for (const Open& open : open_)
      if (open.symbol.kind == kind || open.symbol.kind == SymbolKind::part ||
          open.symbol.kind == SymbolKind::annex)
        return;
    add({kind, std::string{name}, {}, range, range, {}}, group);
  }

  [[nodiscard]] Symbol finish() {
    close(root + 1);
    return std::move(open_.front().symbol);
  }

private:
  struct Open {
    Symbol symbol;
    std::size_t rank = root;
  };

  void close(std::size_t rank) {
    while (open_.size() > 1 && open_.back().rank >= rank) {
      Symbol symbol = std::move(open_.back().symbol);
      open_.pop_back();
      Symbol& parent = open_.back().symbol;
      parent.range.end = std::max(parent.range.end, symbol.range.end);
      parent.children.push_back(std::move(symbol));
    }
  }

  std::vector<Open> open_;
};

class Reader {
public:
  explicit Reader(const workspace::Document& document)
      : document_(document), model_(document.model()), starts_(model_.blocks.size(), model::none) {
    for (Index i = 0; i < model_.paragraphs.size(); ++i)
      starts_[model_.paragraphs[i].first] = i;
  }

  [[nodiscard]] Symbol read(const model::Unit& unit) const {
    const text::Offset begin = model_.blocks[unit.first].begin;
    const model::Field* title = unit.masthead.find(model::MastheadLine::title);
    const text::Range range{begin, begin};
    Symbol symbol{SymbolKind::resolution,
                  title != nullptr ? title->text : "Resolution",
                  {},
                  range,
                  title != nullptr ? title->range : range,
                  {}};
    Builder builder{std::move(symbol)};
    for (Index i = unit.first; i < unit.last; ++i)
      if (!model_.blocks[i].is_note())
        read_block(i, builder);
    Symbol out = builder.finish();
    add_notes(unit, out);
    return out;
  }

private:
  void read_block(Index index, Builder& builder) const {
    const Block& block = model_.blocks[index];
    if (starts_[index] != model::none) {
      read_paragraph(model_.paragraphs[starts_[index]], builder);
      return;
    }
    switch (block.kind) {
    case Kind::organ_line:
      if (block.region != Region::annex)
        builder.need_group(SymbolKind::preamble, "Preamble", block.range());
      builder.add(line(block), Builder::paragraph);
      break;
    case Kind::masthead_line:
    case Kind::adoption_line:
    case Kind::route_line:
    case Kind::title:
      builder.need_group(SymbolKind::masthead, "Masthead", block.range());
      builder.add(line(block), Builder::paragraph);
      break;
    case Kind::closing_line:
    case Kind::vote_line:
      builder.need_group(SymbolKind::closing, "Closing lines", block.range());
      builder.add(line(block), Builder::paragraph);
      break;
    case Kind::heading:
    case Kind::part_title:
      builder.add(titled(SymbolKind::heading, block), Builder::heading);
      break;
    case Kind::part_heading:
      builder.add(titled(SymbolKind::part, block), Builder::part);
      break;
    case Kind::annex_heading:
      builder.add(titled(SymbolKind::annex, block), Builder::part);
      break;
    default: // The second half of a paragraph, or nothing that has a name.
      break;
    }
  }

  void read_paragraph(const Paragraph& p, Builder& builder) const {
    const Words words = words_of(document_, p);
    Symbol symbol{SymbolKind::paragraph,        words.name, words.detail, model_.range(p),
                  rules::head_of(document_, p), {}};
    std::size_t rank = Builder::paragraph;
    switch (p.role) {
    case Role::preambular:
      symbol.kind = SymbolKind::preambular_paragraph;
      builder.need_group(SymbolKind::preamble, "Preamble", symbol.range);
      break;
    case Role::operative:
      symbol.kind = SymbolKind::operative_paragraph;
      builder.need_group(SymbolKind::operative_part, "Operative part", symbol.range);
      break;
    case Role::subparagraph:
      symbol.kind = SymbolKind::subparagraph;
      rank = Builder::paragraph + p.level;
      break;
    case Role::wrap_up:
      rank = Builder::subparagraph;
      break;
    case Role::annex:
      if (p.level > 0) {
        symbol.kind = SymbolKind::subparagraph;
        rank = Builder::paragraph + p.level;
      }
      break;
    }
    builder.add(std::move(symbol), rank);
  }

  [[nodiscard]] Symbol line(const Block& block) const {
    return {SymbolKind::line,
            first_words(document_, block.range()),
            {},
            block.range(),
            block.range(),
            {}};
  }

  [[nodiscard]] Symbol titled(SymbolKind kind, const Block& block) const {
    const text::Range content = block.absolute(block.facts->content);
    Symbol symbol = line(block);
    symbol.kind = kind;
    if (!content.empty())
      symbol.name = first_words(document_, content);
    return symbol;
  }

  // Notes stand at the foot of every page of an issued text: gathered in one place, they do not
  // come between the paragraphs.
  void add_notes(const model::Unit& unit, Symbol& out) const {
    Symbol notes{SymbolKind::notes, "Notes", {}, {}, {}, {}};
    for (const model::Note& note : model_.notes) {
      if (note.first < unit.first || note.first >= unit.last)
        continue;
      const Block& block = model_.blocks[note.first];
      const text::Range label = block.absolute(block.facts->label.range);
      std::string name = label_of(document_, block);
      notes.children.push_back({SymbolKind::note,
                                name.empty() ? "…" : std::move(name),
                                first_words(document_, block.absolute(block.facts->content)),
                                {block.begin, model_.blocks[note.last].range().end},
                                label,
                                {}});
    }
    if (notes.children.empty())
      return;
    notes.detail = std::to_string(notes.children.size());
    notes.range = {notes.children.front().range.begin, notes.children.back().range.end};
    notes.selection_range = notes.children.front().selection_range;
    out.range.end = std::max(out.range.end, notes.range.end);
    out.children.push_back(std::move(notes));
  }

  const workspace::Document& document_;
  const model::Resolution& model_;
  std::vector<Index> starts_; ///< The paragraph that begins with each block.
};

} // namespace

std::string_view name_of(SymbolKind kind) {
  static constexpr std::array names{"resolution",
                                    "masthead",
                                    "line",
                                    "preamble",
                                    "preambular paragraph",
                                    "operative part",
                                    "operative paragraph",
                                    "subparagraph",
                                    "paragraph",
                                    "heading",
                                    "part",
                                    "closing",
                                    "annex",
                                    "notes",
                                    "note"};
  return names[static_cast<std::size_t>(kind)];
}

std::vector<Symbol> outline(const workspace::Document& document) {
  const Reader reader{document};
  std::vector<Symbol> units;
  for (const model::Unit& unit : document.model().units)
    if (unit.first < unit.last)
      units.push_back(reader.read(unit));
  // A file with one resolution needs no level for it.
  if (units.size() == 1)
    return std::move(units.front().children);
  return units;
}

} // namespace unres::features
