#include "features/mentions/instruments.h"

#include "features/mentions/name_uses.h"
#include "features/mentions/standing.h"
#include "features/spots.h"
#include "index/names.h"
#include "model/reading.h"
#include "notation/name_word.h"
#include "support/characters.h"

#include <algorithm>
#include <set>

namespace unres::features {
namespace {

using index::Instrument;
using model::Owner;
using notation::Body;
using text::Offset;
using text::Range;

InstrumentId named(InstrumentId::Kind kind, std::string name) { return {kind, Body::unknown, {}, {}, std::move(name)}; }

// "… (the Nelson Mandela Rules)": the short name is a name of its own.
std::size_t length_of_name(std::string_view name) { return std::min(name.rfind(" (the "), name.size()); }

constexpr std::string_view subtitle = ": the ";

struct ByTitle {
  bool operator()(const Instrument* a, const Instrument* b) const { return a->title < b->title; }
};

class Finder {
public:
  Finder(const workspace::Document& document, const citations::CitedText& cited, const index::Index& index)
      : document_(document), cited_(cited), index_(index), r_(document_.model()), names_(index.names()) {}

  std::vector<InstrumentMention> run() {
    for (const Spot& spot : spots(document_, cited_))
      out_.push_back({spot.range, {}, spot.block, id_of(spot), spot.cited, nullptr});
    for (const model::Paragraph& p : r_.paragraphs)
      if (r_.is_cut(p))
        add_names_of(p);
    for (model::Index i = 0; i < r_.blocks.size(); ++i)
      add_names(i);
    add_cited_rows();
    add_short_names();
    keep_standing(out_);
    return std::move(out_);
  }

private:
  [[nodiscard]] std::optional<InstrumentId> id_of(const Spot& spot) const {
    if (spot.text && spot.text->body != Body::unknown)
      return InstrumentId{InstrumentId::Kind::text, spot.text->body, spot.text->kind, spot.text->number, {}};
    if (spot.cited != nullptr)
      return id_of_unknown(*spot.cited);
    if (!spot.treaty)
      return named(InstrumentId::Kind::document, spot.symbol);
    const std::vector<const Instrument*> rows = rows_of(index_, spot);
    const bool known = !rows.empty() && std::all_of(rows.begin(), rows.end(), [&](const Instrument* row) {
      return row->title == rows.front()->title && row->volumes == spot.treaty->volumes;
    });
    return known ? named(InstrumentId::Kind::named, rows.front()->title)
                 : named(InstrumentId::Kind::treaty, notation::written(*spot.treaty));
  }

  // A body that is not known is the same where it is called the same.
  [[nodiscard]] std::optional<InstrumentId> id_of_unknown(const citations::Cited& cited) const {
    if (cited.list->owner.owner != Owner::named)
      return std::nullopt;
    const model::Passage& passage = cited_.passages[cited.passage];
    const std::string_view owner = document_.slice(model::absolute(r_, passage, cited.list->owner.place));
    return InstrumentId{InstrumentId::Kind::text, Body::unknown, cited.list->kind, cited.number(), std::string{owner}};
  }

  void add_names(model::Index index) {
    const model::Block& block = r_.blocks[index];
    const std::string_view text = document_.slice(block.range());
    std::size_t end = 0;
    for (const Offset word : block.facts->name_words) {
      const auto match = word < end ? std::nullopt : names_.at(text, word);
      if (!match)
        continue;
      end = match->end;
      const std::size_t size = length_of_name(text.substr(match->begin, end - match->begin));
      const Range range{static_cast<Offset>(match->begin), static_cast<Offset>(match->begin + size)};
      out_.push_back({block.absolute(range), {}, index, named(InstrumentId::Kind::named, match->row->title), nullptr, match->row});
      rows_.insert(match->row);
    }
  }

  // Instruments that are the very resolutions that the text cites: "Transforming our world: the 2030 Agenda …".
  void add_cited_rows() {
    for (const citations::Cited& cited : cited_.all)
      for (const Instrument& row : *cited.known)
        for (std::size_t word = row.title.find(subtitle); word < row.title.size(); word = row.title.find(' ', word + 1))
          if (const auto match = names_.at(row.title, word + 1); match && match->row->title == row.title)
            rows_.insert(match->row);
  }

  // "the 2030 Agenda" where the text has the full name or the number too: by themselves, short names may be of something
  // else.
  void add_short_names() {
    std::vector<ShortName> names;
    std::vector<const Instrument*> rows;
    const auto add = [&](const Instrument* row, std::string_view name) {
      for (model::Index unit = 0; tells_itself(name) && unit < r_.units.size(); ++unit) {
        names.push_back({std::string{name}, unit, {}, {}, {}});
        rows.push_back(row);
      }
    };
    for (const Instrument* row : rows_) {
      if (const std::size_t at = row->title.find(subtitle); at != std::string::npos)
        add(row, std::string_view{row->title}.substr(at + subtitle.size()));
      for (const std::string& name : row->names)
        add(row, name);
    }
    find_uses(document_, names);
    for (std::size_t i = 0; i < names.size(); ++i)
      for (const Range use : names[i].uses)
        out_.push_back({use, {}, block_at(r_, use.begin), named(InstrumentId::Kind::named, rows[i]->title), nullptr, rows[i]});
  }

  // Two words or more, one of which says what it is; not "CERD" and not "Geneva Conventions".
  static bool tells_itself(std::string_view name) {
    bool kind = false;
    for_each_word(name, [&](std::string_view word) {
      kind = kind || (notation::is_name_word(word) && !word.ends_with("ons") && !word.ends_with("ants"));
    });
    return kind && name.find(' ') != std::string_view::npos;
  }

  // Of a paragraph with several blocks, the names that begin in one and end in another.
  void add_names_of(const model::Paragraph& p) {
    struct Part {
      model::Index block = model::none;
      Offset begin = 0; // In the passage.
    };
    model::Reading reading;
    std::vector<Part> parts;
    Offset size = 0;
    r_.for_each_block(p, [&](model::Index i) {
      reading.add(document_.slice(r_.blocks[i].range()), r_.facts(i));
      parts.push_back({i, size});
      size += r_.facts(i).size;
    });
    const auto part_of = [&](Offset place) {
      return std::prev(std::find_if(parts.begin() + 1, parts.end(), [&](const Part& part) { return part.begin > place; }));
    };
    for (const Part& part : parts)
      for (const Offset word : r_.facts(part.block).name_words) {
        const auto match = names_.at(reading.text(), reading.find(part.begin + word));
        if (!match)
          continue;
        const Range place = reading.place(match->begin, match->end);
        const auto first = part_of(place.begin);
        const auto last = part_of(place.end - 1);
        if (first == last)
          continue;
        const model::Block& block = r_.blocks[first->block];
        const model::Block& next = r_.blocks[last->block];
        out_.push_back({{block.begin + place.begin - first->begin, block.absolute(block.facts->content).end},
                        {next.absolute(next.facts->content).begin, next.begin + place.end - last->begin},
                        first->block, named(InstrumentId::Kind::named, match->row->title), nullptr, match->row});
        rows_.insert(match->row);
      }
  }

  const workspace::Document& document_;
  const citations::CitedText& cited_;
  const index::Index& index_;
  const model::Resolution& r_;
  const index::Names& names_;
  std::set<const Instrument*, ByTitle> rows_; ///< Those named in full.
  std::vector<InstrumentMention> out_;
};

} // namespace

std::vector<InstrumentMention> instrument_mentions(const rules::Analysis& analysis) {
  return instrument_mentions(analysis.document(), analysis.cited(), analysis.index());
}

std::vector<InstrumentMention> instrument_mentions(const workspace::Document& document, const citations::CitedText& cited,
                                                   const index::Index& index) {
  return Finder{document, cited, index}.run();
}

std::optional<InstrumentId> id_of(const Instrument& row) {
  const bool is_text = row.kind == index::Kind::resolution || row.kind == index::Kind::decision;
  if (is_text && row.number && row.body != Body::unknown)
    return InstrumentId{InstrumentId::Kind::text, row.body,
                         row.kind == index::Kind::decision ? notation::TextKind::decision : notation::TextKind::resolution,
                         *row.number, {}};
  if (!is_text && !row.title.empty())
    return named(InstrumentId::Kind::named, row.title);
  if (!row.symbol.empty())
    return named(InstrumentId::Kind::document, row.symbol);
  return std::nullopt;
}

} // namespace unres::features
