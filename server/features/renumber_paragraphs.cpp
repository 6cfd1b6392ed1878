#include "features/renumber_paragraphs.h"

#include "features/read_after.h"
#include "rules/inline_text.h"
#include "rules/nego/frozen.h"
#include "rules/para/references.h"
#include "rules/subparagraphs.h"
#include "support/characters.h"

#include <algorithm>
#include <optional>

namespace unres::features {
namespace {

using rules::Index;
using rules::Paragraph;
using rules::Reference;
using rules::ReferenceItem;
using rules::Resolution;
using rules::Role;
using text::Obstacle;
using text::Offset;
using text::Range;

/// A paragraph whose label is counted.
struct Numbered {
  Index paragraph = model::none;
  std::uint32_t number = 0; ///< The new one.
};

/// A subparagraph with another label.
struct Lettered {
  Index paragraph = model::none;
  std::string label; ///< The new one, as written.
};

bool is_counted(const Resolution& r, const Paragraph& p) {
  const model::Label& label = r.facts(p.first).label;
  return p.role == Role::operative && label.number > 0 && label.form != model::LabelForm::working;
}

// The new numbers of the paragraphs of all scopes but annexes.
std::vector<Numbered> numbers_of(const Resolution& r, LatinNumbers latin) {
  std::vector<Numbered> out;
  std::uint32_t last = 0;
  for (const model::Scope& scope : r.scopes) {
    if (scope.kind == model::Scope::Kind::annex)
      continue;
    if (scope.kind == model::Scope::Kind::text)
      last = 0;
    bool first = true;
    for (Index i = scope.first; i < scope.last; ++i) {
      const Paragraph& p = r.paragraphs[i];
      if (p.scope != static_cast<Index>(&scope - r.scopes.data()) || !is_counted(r, p))
        continue;
      const model::Label& label = r.facts(p.first).label;
      if (first && label.number == 1) // A part that begins anew.
        last = 0;
      first = false;
      last += label.latin == 0 || last == 0 || latin == LatinNumbers::counted ? 1 : 0;
      out.push_back({i, last});
    }
  }
  return out;
}

// The subparagraphs whose labels do not continue their sequence, with those that do.
std::vector<Lettered> letters_of(const Resolution& r) {
  std::vector<Lettered> out;
  for (const rules::SubRow& row : rules::rows_of_subparagraphs(r)) {
    std::vector<std::uint32_t> last(256, 0);
    for (const rules::Sub& sub : row.subs) {
      std::fill(last.begin() + sub.level + 1, last.end(), 0);
      if (sub.counted.numbering == model::Numbering::bullets || sub.counted.value == 0)
        continue;
      if (sub.words_before && sub.counted.value == 1) // A list of its own.
        last[sub.level] = 0;
      const model::Label& label = r.facts(r.paragraphs[sub.paragraph].first).label;
      out.push_back({sub.paragraph, rules::written_label(label, sub.counted.numbering, ++last[sub.level])});
    }
  }
  return out;
}

Range label_range(const workspace::Document& document, Index paragraph) {
  const Resolution& r = document.model();
  const model::Block& block = r.blocks[r.paragraphs[paragraph].first];
  Range range = block.absolute(block.facts->label.range);
  range.end = range.begin + static_cast<Offset>(trimmed_end(document.slice(range)));
  return range;
}

/// The digits of a label or a reference, and the Latin word behind them where that goes too.
Range number_at(const workspace::Document& document, Range range, bool with_latin) {
  const std::string_view typed = document.slice(range);
  const std::size_t begin = std::min(typed.find_first_of("0123456789"), typed.size());
  std::size_t end = std::min(typed.find_first_not_of("0123456789", begin), typed.size());
  if (with_latin)
    end = begin + trimmed_end(typed.substr(begin, typed.find_first_of(".()", end) - begin));
  return {range.begin + static_cast<Offset>(begin), range.begin + static_cast<Offset>(end)};
}

class Renumbering {
public:
  Renumbering(const workspace::Document& document, LatinNumbers latin)
      : document_(document), r_(document.model()), latin_(latin), numbers_(numbers_of(r_, latin)), letters_(letters_of(r_)) {
    for (const Numbered& each : numbers_)
      if (is_renumbered(each))
        renumber(label_range(document, each.paragraph), each);
    for (const Lettered& each : letters_)
      if (document.slice(label_range(document, each.paragraph)) != each.label)
        edits_.push_back({label_range(document, each.paragraph), each.label});
  }

  [[nodiscard]] bool changes() const { return !edits_.empty(); }

  RewriteResult run() {
    if (!changes())
      return std::vector<text::Edit>{};
    for (const Numbered& each : numbers_)
      if (latin_ == LatinNumbers::counted && label_of(each.paragraph).latin == 1)
        obstacles_.push_back({label_range(document_, each.paragraph), "Decide first which version of paragraph " +
                                                                          std::to_string(label_of(each.paragraph).number) + " stays"});
    for (Index i = 0; i < r_.paragraphs.size(); ++i)
      r_.for_each_block(r_.paragraphs[i], [&](Index block) { check_block(i, block); });
    if (!obstacles_.empty())
      return tl::make_unexpected(std::move(obstacles_));
    std::sort(edits_.begin(), edits_.end(), [](const text::Edit& a, const text::Edit& b) { return a.range < b.range; });
    if (auto found = objection())
      return tl::make_unexpected(std::vector<Obstacle>{std::move(*found)});
    return std::move(edits_);
  }

private:
  [[nodiscard]] const model::Label& label_of(Index paragraph) const {
    return r_.facts(r_.paragraphs[paragraph].first).label;
  }
  [[nodiscard]] bool loses_latin(Index paragraph) const {
    return latin_ == LatinNumbers::counted && label_of(paragraph).latin != 0;
  }
  [[nodiscard]] bool is_renumbered(const Numbered& each) const {
    return each.number != label_of(each.paragraph).number || loses_latin(each.paragraph);
  }
  void renumber(Range range, const Numbered& target) {
    edits_.push_back({number_at(document_, range, loses_latin(target.paragraph)), std::to_string(target.number)});
  }
  [[nodiscard]] Index unit_of(Index paragraph) const {
    const Index scope = r_.paragraphs[paragraph].scope;
    return scope == model::none ? model::none : r_.scopes[scope].unit;
  }

  void check_block(Index paragraph, Index block) {
    const model::Facts& facts = r_.facts(block);
    const std::string_view text = document_.slice(r_.blocks[block].range());
    for (const model::Span& span : facts.spans) {
      if (span.kind != syntax::Kind::paragraph_reference || rules::is_set_apart(facts, span.range.begin))
        continue;
      const std::size_t digit = text.find_first_of("0123456789", span.range.begin);
      if (digit < span.range.end)
        check_reference(paragraph, block, text, rules::read_reference(text, static_cast<Offset>(digit)));
    }
    check_letters_alone(paragraph, block, text);
  }

  void check_reference(Index from, Index block, std::string_view text, const Reference& reference) {
    const rules::Whose whose = rules::whose(text, reference.range.end, reference.direction);
    if (whose == rules::Whose::other)
      return;
    const bool internal = whose == rules::Whose::own;
    if (r_.paragraphs[from].role == Role::annex) // An annex counts its own paragraphs.
      return;
    for (std::size_t i = 0; i < reference.items.size(); ++i) {
      const ReferenceItem& item = reference.items[i];
      const Range range = r_.blocks[block].absolute(item.range);
      const std::vector<Numbered> targets = targets_of(from, item);
      if (!internal) {
        if (std::any_of(targets.begin(), targets.end(), [&](const Numbered& target) { return moves(target); }))
          obstacles_.push_back({range, "It is not certain whose paragraph " + std::to_string(item.number) + " is meant here"});
        continue;
      }
      if (targets.empty())
        obstacles_.push_back({range, "There is no paragraph " + std::to_string(item.number) + " that could be meant here"});
      else if (targets.size() > 1)
        obstacles_.push_back({range, "Paragraph " + std::to_string(item.number) + " is not certain: " +
                                         std::to_string(targets.size()) + " paragraphs have that number"});
      else
        change(text, block, reference, i, from, targets.front());
    }
  }

  // The paragraphs that a number may mean: those of the same part, else of the same resolution.
  [[nodiscard]] std::vector<Numbered> targets_of(Index from, const ReferenceItem& item) const {
    std::vector<Numbered> near;
    std::vector<Numbered> far;
    for (const Numbered& each : numbers_) {
      const model::Label& label = label_of(each.paragraph);
      if (label.number != item.number || label.latin != item.latin || unit_of(each.paragraph) != unit_of(from))
        continue;
      (r_.paragraphs[each.paragraph].scope == r_.paragraphs[from].scope ? near : far).push_back(each);
    }
    return near.empty() ? far : near;
  }

  [[nodiscard]] bool moves(const Numbered& target) const {
    return is_renumbered(target) || relettered(target.paragraph);
  }
  [[nodiscard]] bool relettered(Index parent) const {
    return std::any_of(letters_.begin(), letters_.end(), [&](const Lettered& each) {
      return r_.paragraphs[each.paragraph].parent == parent &&
             document_.slice(label_range(document_, each.paragraph)) != each.label;
    });
  }

  void change(std::string_view text, Index block, const Reference& reference, std::size_t i, Index from,
              const Numbered& target) {
    const ReferenceItem& item = reference.items[i];
    const Range range = r_.blocks[block].absolute(item.range);
    if (is_renumbered(target))
      renumber(range, target);
    if (!item.subs.empty() && relettered(target.paragraph))
      change_letters(range, item, target.paragraph);
    if (i == 0 || !is_range(text.substr(reference.items[i - 1].range.end, item.range.begin - reference.items[i - 1].range.end)))
      return;
    const std::vector<Numbered> first = targets_of(from, reference.items[i - 1]);
    if (first.size() == 1 && target.number - first.front().number != item.number - reference.items[i - 1].number)
      obstacles_.push_back({range, "The paragraphs from " + std::to_string(reference.items[i - 1].number) + " to " +
                                       std::to_string(item.number) + " are no longer the same ones"});
  }

  static bool is_range(std::string_view joint) { return joint == " to " || joint == "–"; }

  // Only the first letter is followed; a label below it stays only where none of that paragraph changes.
  void change_letters(Range range, const ReferenceItem& item, Index parent) {
    const std::string old_label = "(" + item.subs.front() + ")";
    std::vector<const Lettered*> found;
    for (const Lettered& each : letters_)
      if (r_.paragraphs[each.paragraph].parent == parent && r_.paragraphs[each.paragraph].level == 1 &&
          document_.slice(label_range(document_, each.paragraph)) == old_label)
        found.push_back(&each);
    if (found.size() != 1 || item.subs.size() > 1) {
      obstacles_.push_back({range, "It is not certain which subparagraph " + old_label + " is meant here"});
      return;
    }
    const std::size_t at = document_.slice(range).find(old_label);
    if (found.front()->label != old_label && at != std::string_view::npos) {
      const auto begin = range.begin + static_cast<Offset>(at);
      edits_.push_back({{begin, begin + static_cast<Offset>(old_label.size())}, found.front()->label});
    }
  }

  // "subparagraph (b) above": of this paragraph, where letters change in it.
  void check_letters_alone(Index paragraph, Index block, std::string_view text) {
    const Paragraph& p = r_.paragraphs[paragraph];
    const Index parent = p.role == Role::subparagraph ? p.parent : paragraph;
    if (parent == model::none || !relettered(parent))
      return;
    for (std::size_t at = text.find("subparagraph"); at != std::string_view::npos; at = text.find("subparagraph", at + 1)) {
      const std::string_view rest = text.substr(at + std::string_view{"subparagraph"}.size());
      if (rest.starts_with(" (") || rest.starts_with("s ("))
        obstacles_.push_back({{r_.blocks[block].begin + static_cast<Offset>(at),
                               r_.blocks[block].begin + static_cast<Offset>(at) + 12},
                              "It is not certain which subparagraph is meant here"});
    }
  }

  // The same paragraphs at the same levels, and nothing left to be numbered.
  [[nodiscard]] std::optional<Obstacle> objection() const {
    const auto after = read_after(document_, edits_);
    if (!after)
      return after.error();
    const Resolution& changed = (*after)->model();
    for (Index i = 0; i < r_.paragraphs.size(); ++i)
      if (i >= changed.paragraphs.size() || changed.paragraphs[i].role != r_.paragraphs[i].role ||
          changed.paragraphs[i].level != r_.paragraphs[i].level)
        return Obstacle{r_.range(r_.paragraphs[i]), "This paragraph would be read in another way"};
    if (changed.paragraphs.size() != r_.paragraphs.size() || Renumbering{**after, latin_}.changes())
      return Obstacle{{}, "The labels of the text do not show its paragraphs"};
    return std::nullopt;
  }

  const workspace::Document& document_;
  const Resolution& r_;
  LatinNumbers latin_;
  std::vector<Numbered> numbers_;
  std::vector<Lettered> letters_;
  std::vector<text::Edit> edits_;
  std::vector<Obstacle> obstacles_;
};

} // namespace

bool is_misnumbered(const rules::Analysis& analysis) {
  return !rules::nego::frozen_at(analysis.document()) && Renumbering{analysis.document(), LatinNumbers::kept}.changes();
}

RewriteResult renumbered_paragraphs(const rules::Analysis& analysis) {
  if (const auto marker = rules::nego::frozen_at(analysis.document()))
    return tl::make_unexpected(std::vector{Obstacle{*marker, "The numbers are frozen: unfreeze them first"}});
  return renumbered_paragraphs(analysis.document(), LatinNumbers::kept);
}

RewriteResult renumbered_paragraphs(const workspace::Document& document, LatinNumbers latin) {
  return Renumbering{document, latin}.run();
}

} // namespace unres::features
