#include "features/spots.h"

#include "features/outline_words.h"
#include "rules/paragraphs.h"
#include "support/characters.h"

#include <algorithm>
#include <array>

namespace unres::features {
namespace {

using index::Instrument;
using notation::AdoptedText;
using notation::Body;
using notation::TextKind;
using syntax::Kind;
using text::Offset;
using text::Range;

// What stands before the first stroke of the symbols that the Official Document System has.
constexpr std::array roots{"A",     "APLC", "BWC",  "CAC",  "CAT",  "CBD",  "CCM", "CCPR", "CCW",   "CD",   "CED",
                           "CEDAW", "CERD", "CMW",  "CRC",  "CRPD", "CTOC", "DC",  "DP",   "E",     "ECE",  "FCCC",
                           "HRI",   "HSP",  "ICCD", "ID",   "IDB",  "ISBA", "JIU", "NPT",  "PBC",   "S",    "SPLOS",
                           "ST",    "T",    "TD",   "UNEP", "UNW"};

// "S/RES/2709 (2023)" is found as S/RES/2709(2023), and "A/S‑32/1" with an ordinary hyphen.
std::string spelled_symbol(std::string_view typed) {
  std::string out;
  for (std::size_t at = 0; at < typed.size(); ++at) {
    const std::string_view rest = typed.substr(at);
    if (rest.starts_with("\xE2\x80\x91")) {
      out += '-';
      at += 2;
    } else if (rest.starts_with("\xC2\xA0")) {
      ++at;
    } else if (!is_ascii_space(rest.front())) {
      out += rest.front();
    }
  }
  return out;
}

bool has_known_root(std::string_view symbol) {
  return std::find(roots.begin(), roots.end(), symbol.substr(0, symbol.find('/'))) != roots.end();
}

// A convention and its protocols share a number: the volumes tell them apart.
void add_treaties(const index::Index& index, const notation::TreatyPlace& place, std::vector<const Instrument*>& out) {
  for (const int registration : place.registrations)
    for (const Instrument& row : index.find_treaty(registration))
      out.push_back(&row);
  const auto same = [&](const Instrument* row) { return row->volumes == place.volumes; };
  const auto within = [&](const Instrument* row) {
    return std::all_of(place.volumes.begin(), place.volumes.end(), [&](int volume) {
      return std::find(row->volumes.begin(), row->volumes.end(), volume) != row->volumes.end();
    });
  };
  if (std::any_of(out.begin(), out.end(), same))
    std::erase_if(out, [&](const Instrument* row) { return !same(row); });
  else if (std::any_of(out.begin(), out.end(), within))
    std::erase_if(out, [&](const Instrument* row) { return !within(row); });
}

class Finder {
public:
  Finder(const workspace::Document& document, const citations::CitedText& cited)
      : cited_(cited), document_(document), r_(document_.model()) {}

  std::vector<Spot> run() {
    for (const citations::Cited& cited : cited_.all)
      add_citation(cited);
    for (model::Index i = 0; i < r_.blocks.size(); ++i)
      for (const model::Span& span : r_.facts(i).spans) {
        if (span.kind == Kind::document_symbol)
          add_symbol(i, span.range);
        if (span.kind == Kind::treaty_reference || span.kind == Kind::ibid)
          add_treaties(i, span.range);
      }
    std::stable_sort(out_.begin(), out_.end(), [](const Spot& a, const Spot& b) { return a.range < b.range; });
    return std::move(out_);
  }

private:
  void add_citation(const citations::Cited& cited) {
    constexpr Offset longest = 60; // A page end may part a number from itself.
    if (cited.range.size() > longest)
      return;
    Spot spot{cited.range, block_at(r_, cited.range.begin), &cited, std::nullopt, {}, std::nullopt};
    TextKind kind = cited.list->kind;
    for (const Instrument* row : citations::matching_rows(cited)) {
      kind = row->kind == index::Kind::decision ? TextKind::decision : TextKind::resolution;
      spot.symbol = row->symbol;
      break;
    }
    spot.text = AdoptedText{cited.body, kind, cited.number()};
    if (spot.symbol.empty())
      spot.symbol = notation::symbol_of(cited.body, kind, cited.number());
    out_.push_back(std::move(spot));
  }

  void add_symbol(model::Index block, Range range) {
    Spot spot{r_.blocks[block].absolute(range), block, nullptr, std::nullopt, {}, std::nullopt};
    const std::string_view typed = document_.slice(spot.range);
    spot.symbol = spelled_symbol(typed);
    if (!has_known_root(spot.symbol))
      return;
    spot.text = notation::read_adopted_symbol(spot.symbol);
    out_.push_back(std::move(spot));
  }

  // The place in the series that follows the words "Treaty Series" or "Ibid." at once.
  void add_treaties(model::Index block, Range range) {
    const std::string_view text = document_.slice(r_.blocks[block].range());
    const std::size_t at = text.find("vol", range.begin);
    const bool near = at != std::string_view::npos && at <= range.end + std::string_view{", "}.size();
    const auto match = near ? notation::match_treaty_place(text.substr(at)) : std::nullopt;
    if (!match)
      return;
    const Range place{range.begin, static_cast<Offset>(at + match->size)};
    out_.push_back({r_.blocks[block].absolute(place), block, nullptr, std::nullopt, {}, match->place});
  }

  const citations::CitedText& cited_;
  const workspace::Document& document_;
  const model::Resolution& r_;
  std::vector<Spot> out_;
};

} // namespace

std::vector<Spot> spots(const rules::Analysis& analysis) { return spots(analysis.document(), analysis.cited()); }

std::vector<Spot> spots(const workspace::Document& document, const citations::CitedText& cited) {
  return Finder{document, cited}.run();
}

bool same_text(const Spot& a, const Spot& b) {
  if (a.text && b.text)
    return a.text->body == b.text->body && a.text->number == b.text->number;
  if (a.treaty && b.treaty)
    return a.treaty->registrations == b.treaty->registrations;
  return !a.text && !b.text && !a.symbol.empty() && a.symbol == b.symbol;
}

std::vector<const Instrument*> rows_of(const rules::Analysis& analysis, const Spot& spot) {
  return rows_of(analysis.index(), spot);
}

std::vector<const Instrument*> rows_of(const index::Index& index, const Spot& spot) {
  if (spot.cited != nullptr)
    return citations::matching_rows(*spot.cited);
  std::vector<const Instrument*> out;
  if (spot.text && spot.text->body != Body::unknown) {
    for (const Instrument& row : index.find(spot.text->body, spot.text->number))
      if (row.number && row.number->parts == spot.text->number.parts)
        out.push_back(&row);
  }
  if (spot.treaty)
    add_treaties(index, *spot.treaty, out);
  return out;
}

model::Index block_at(const model::Resolution& r, Offset at) {
  const auto after = std::upper_bound(r.blocks.begin(), r.blocks.end(), at,
                                      [](Offset place, const model::Block& block) { return place < block.begin; });
  if (after == r.blocks.begin() || !std::prev(after)->range().touches(at))
    return model::none;
  return static_cast<model::Index>(std::prev(after) - r.blocks.begin());
}

std::string place_name(const workspace::Document& document, model::Index block) {
  const model::Resolution& r = document.model();
  for (const model::Note& note : r.notes)
    if (note.first <= block && block <= note.last)
      return place_name(document, note);
  const auto found = std::find_if(r.paragraphs.begin(), r.paragraphs.end(), [&](const model::Paragraph& p) {
    return p.first <= block && block <= p.last;
  });
  return found == r.paragraphs.end() ? std::string{} : place_name(document, *found);
}

std::string place_name(const workspace::Document& document, const model::Note& note) {
  const model::Resolution& r = document.model();
  const model::Label& label = r.facts(note.first).label;
  return "note " + (label.number > 0 ? std::to_string(label.number) : label_of(document, r.blocks[note.first]));
}

std::string place_name(const workspace::Document& document, const model::Paragraph& paragraph) {
  const model::Resolution& r = document.model();
  const model::Paragraph* found = &paragraph;
  std::string labels;
  for (; found->role == model::Role::subparagraph && found->parent != model::none; found = &r.paragraphs[found->parent])
    labels = " " + label_of(document, r.blocks[found->first]) + labels;
  if (found->role == model::Role::annex) {
    const std::string label = label_of(document, r.blocks[found->first]);
    return label.empty() ? "the annex" : "the annex, " + label + labels;
  }
  return rules::name_of(document, *found) + labels;
}

std::vector<std::string> other_places(const rules::Analysis& analysis, const std::vector<Spot>& all,
                                      const Spot& spot) {
  std::vector<std::string> out;
  const std::string here = place_name(analysis.document(), spot.block);
  for (const Spot& other : all) {
    if (other.range == spot.range || !same_text(other, spot))
      continue;
    std::string name = place_name(analysis.document(), other.block);
    if (!name.empty() && name != here && (out.empty() || out.back() != name))
      out.push_back(std::move(name));
  }
  return out;
}

} // namespace unres::features
