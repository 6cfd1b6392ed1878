#include "report/comparison.h"

#include "model/reading.h"
#include "report/paired.h"
#include "report/words.h"
#include "support/characters.h"

namespace unres::report {
namespace {

using model::Index;
using Words = std::vector<std::string_view>;

/// The words of each paragraph of a text, without labels, marks and notes.
class Text {
public:
  explicit Text(const workspace::Document& document) {
    const model::Resolution& r = document.model();
    readings_.reserve(r.paragraphs.size());
    for (const model::Paragraph& p : r.paragraphs) {
      model::Reading& reading = readings_.emplace_back();
      r.for_each_block(p, [&](Index block) {
        reading.add(document.slice(r.blocks[block].range()), r.facts(block));
      });
      Words& words = words_.emplace_back();
      for_each_word(reading.text(), [&](std::string_view word) { words.push_back(word); });
    }
  }

  [[nodiscard]] const std::vector<Words>& words() const { return words_; }
  [[nodiscard]] std::string beginning(std::size_t paragraph) const {
    return shown(trimmed(readings_[paragraph].text()), 140);
  }

private:
  std::vector<model::Reading> readings_;
  std::vector<Words> words_; ///< In `readings_`.
};

class Comparing {
public:
  Comparing(const workspace::Document& draft, const Places& places, const Base& base)
      : draft_(draft), places_(places), base_(*base.document), base_places_(*base.document) {
    out_.base = shown(base.name);
    out_.length = read_length(*base.document, base_places_);
  }

  Comparison run() {
    const std::vector<std::size_t> partners = paired(base_.words(), draft_.words());
    kept_.assign(base_.words().size(), false);
    for (const std::size_t partner : partners)
      if (partner != unpaired)
        kept_[partner] = true;
    add_dropped(0);
    for (std::size_t i = 0; i < partners.size(); ++i) {
      add(i, partners[i]);
      if (partners[i] != unpaired)
        add_dropped(partners[i] + 1);
    }
    return std::move(out_);
  }

private:
  void add(std::size_t draft, std::size_t base) {
    ChangedParagraph row;
    row.place = places_.of(static_cast<Index>(draft));
    if (base == unpaired) {
      row.change = Change::added;
      row.text = {{Piece::Kind::added, draft_.beginning(draft)}};
      ++out_.added;
    } else {
      row.from = base_places_.of(static_cast<Index>(base)).name;
      const bool same = base_.words()[base] == draft_.words()[draft];
      row.change = same ? Change::unchanged : Change::changed;
      if (same)
        row.text = {{Piece::Kind::same, draft_.beginning(draft)}};
      else if (!out_.paragraphs.is_full())
        row.text = shown_pieces(word_diff(base_.words()[base], draft_.words()[draft]));
      ++(same ? out_.unchanged : out_.changed);
    }
    out_.paragraphs.add(std::move(row));
  }

  // Those that the base has from `base` on up to the next one that is kept.
  void add_dropped(std::size_t base) {
    for (; base < kept_.size() && !kept_[base]; ++base) {
      const Place place = base_places_.of(static_cast<Index>(base));
      out_.paragraphs.add({Change::dropped, place, place.name, {{Piece::Kind::dropped, base_.beginning(base)}}});
      ++out_.dropped;
    }
  }

  static std::vector<Piece> shown_pieces(std::vector<Piece> pieces) {
    for (Piece& piece : pieces)
      piece.words = shown(piece.words);
    return pieces;
  }

  Text draft_;
  const Places& places_;
  Text base_;
  Places base_places_;
  std::vector<bool> kept_; ///< For each paragraph of the base: the draft has it.
  Comparison out_;
};

} // namespace

Comparison compare(const workspace::Document& draft, const Places& places, const Base& base) {
  return Comparing{draft, places, base}.run();
}

} // namespace unres::report
