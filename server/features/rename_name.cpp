#include "features/rename_name.h"

#include "features/mentions/name_uses.h"
#include "features/read_after.h"
#include "features/same_reading.h"
#include "features/spots.h"
#include "index/names.h"
#include "rules/inline_text.h"
#include "support/characters.h"

#include <algorithm>

namespace unres::features {
namespace {

using text::Offset;
using text::Range;
using Edits = std::vector<text::Edit>;

constexpr std::size_t longest_name = 200;

std::string quoted(std::string_view name) { return std::string{"“"}.append(name).append("”"); }

/// Gives one name another, and proves it.
class NameRenaming {
public:
  NameRenaming(const rules::Analysis& analysis, const Referent& found)
      : analysis_(analysis), document_(analysis.document()), found_(found), name_(spaced(document_.slice(found.here))) {}

  [[nodiscard]] const std::string& name() const { return name_; }

  /// Why there is nothing to be renamed; empty where there is.
  [[nodiscard]] std::string refusal() const {
    if (found_.kind == ReferentKind::instrument && !is_name(found_.here))
      return "A number or symbol is that of its text: with another one it would name another text";
    if (is_cut(found_.here))
      return "A page end cuts this name in two";
    if (is_quoted(found_.here) && found_.kind == ReferentKind::instrument)
      return "This name stands in a quotation or a title, which others wrote";
    for (const Mention& each : found_.mentions)
      if (is_cut(each.range))
        return "A page end cuts this name in two on line " + std::to_string(document_.lines().line_of(each.range.begin) + 1);
    return {};
  }

  Expected<Edits> run(std::string_view asked) {
    wanted_ = spaced(trimmed(asked));
    if (wanted_ == name_)
      return Edits{};
    if (const std::string reason = refusal_of_name(); !reason.empty())
      return unexpected(reason);
    Edits out;
    for (const Mention& each : found_.mentions)
      if (is_same(each.range))
        out.push_back({each.range, wanted_});
    if (const std::string reason = objection(out); !reason.empty())
      return unexpected(reason);
    return out;
  }

private:
  [[nodiscard]] const model::Block* block_of(Range range) const {
    const model::Index block = block_at(document_.model(), range.begin);
    return block == model::none ? nullptr : &document_.model().blocks[block];
  }
  [[nodiscard]] bool is_quoted(Range range) const {
    const model::Block* block = block_of(range);
    return block == nullptr || rules::is_set_apart(*block->facts, range.begin - block->begin);
  }
  // Neither a number or a symbol nor the place of a treaty.
  [[nodiscard]] bool is_name(Range range) const {
    return found_.instrument && found_.instrument->kind == InstrumentId::Kind::named &&
           document_.slice(range).find(", vol") == std::string_view::npos;
  }
  [[nodiscard]] bool is_same(Range range) const {
    return spaced(document_.slice(range)) == name_ && (found_.kind == ReferentKind::short_name || !is_quoted(range));
  }
  // Part of a name that goes on behind a page end: the mention beside it is the other.
  [[nodiscard]] bool is_cut(Range range) const {
    const auto& all = found_.mentions;
    const auto here = std::find_if(all.begin(), all.end(), [&](const Mention& each) { return each.range == range; });
    return here != all.end() && here->cut;
  }

  [[nodiscard]] std::string refusal_of_name() const {
    if (wanted_.empty())
      return "A name has at least one word";
    if (wanted_.size() > longest_name)
      return "A name has up to " + std::to_string(longest_name) + " bytes";
    for (const std::string_view mark : {"(", ")", "[", "]", "{", "}", "<", ">", "“", "”", "\"", "*", "_", "`", "|", "%", ";", "^"})
      if (wanted_.find(mark) != std::string::npos)
        return "A name has no brackets, quotation marks or signs of Markdown";
    if (!is_ascii_upper(wanted_.front()) && !(is_ascii_digit(wanted_.front()) && wanted_.find(' ') != std::string::npos))
      return "A name begins with a capital"; // Or is one like "2030 Agenda".
    for (const ShortName& each : short_names(document_))
      if (each.name == wanted_)
        return quoted(wanted_) + " is a name that this text gives to something else";
    if (is_known_otherwise())
      return quoted(wanted_) + " is the name of another instrument";
    if (has(wanted_))
      return quoted(wanted_) + " stands in the text already, so that it could not be told which is meant";
    return {};
  }

  [[nodiscard]] bool is_known_otherwise() const {
    for (std::size_t at = 0; at < wanted_.size(); ++at)
      if (at == 0 || wanted_[at - 1] == ' ')
        if (const auto match = analysis_.index().names().at(wanted_, at); match && match->end - match->begin == wanted_.size())
          return !found_.instrument || found_.instrument->name != match->row->title;
    return false;
  }

  // True where the text has a name so that it would be taken for this one.
  [[nodiscard]] bool has(const std::string& name) const {
    if (found_.kind == ReferentKind::instrument)
      return !places_of(document_, name).empty();
    std::vector<ShortName> names;
    for (model::Index unit = 0; unit < document_.model().units.size(); ++unit)
      names.push_back({name, unit, {}, {}, {}});
    find_uses(document_, names);
    return std::any_of(names.begin(), names.end(), [](const ShortName& each) { return !each.uses.empty() || !each.cut.empty(); });
  }

  // What is not as it was when the text is read again.
  [[nodiscard]] std::string objection(const Edits& edits) const {
    const auto read = read_after(document_, edits);
    if (!read)
      return read.error().message;
    const auto& after = *read;
    if (const auto block = read_otherwise(document_.model(), after->model()))
      return "With that name, line " + std::to_string(document_.lines().line_of(document_.model().blocks[*block].begin) + 1) +
             " would be read in another way";
    std::vector<Range> renamed;
    for (const text::Edit& edit : edits)
      renamed.push_back(moved(edit.range, edits));
    if (found_.kind == ReferentKind::instrument && places_of(*after, wanted_) != renamed)
      return "With that name, other words would be read as " + quoted(wanted_);
    return same_names(*after, edits) ? std::string{} : "With that name, the short names of the text would be others";
  }

  // The short names and their uses are where they were, under their names.
  [[nodiscard]] bool same_names(const workspace::Document& after, const Edits& edits) const {
    std::vector<ShortName> expected = short_names(document_);
    const std::vector<ShortName> found = short_names(after);
    for (ShortName& each : expected) {
      const bool is_it = found_.kind == ReferentKind::short_name && each.introduction == found_.introduction()->range;
      if (is_it) {
        each.name = wanted_;
        std::erase_if(each.uses, [&](Range use) { return !is_edited(use, edits); });
      }
      each.introduction = moved(each.introduction, edits);
      for (auto* places : {&each.uses, &each.cut})
        for (Range& place : *places)
          place = moved(place, edits);
    }
    return std::equal(expected.begin(), expected.end(), found.begin(), found.end(), [](const ShortName& a, const ShortName& b) {
      return a.name == b.name && a.unit == b.unit && a.introduction == b.introduction && a.uses == b.uses && a.cut == b.cut;
    });
  }

  static bool is_edited(Range range, const Edits& edits) {
    return std::any_of(edits.begin(), edits.end(), [&](const text::Edit& edit) { return edit.range == range; });
  }

  // Where a range stands when the edits have been made, which are in order.
  static Range moved(Range range, const Edits& edits) {
    Range out = range;
    for (const text::Edit& edit : edits) {
      const auto size = static_cast<Offset>(edit.replacement.size());
      if (edit.range.end <= range.begin)
        out.begin += size - edit.range.size();
      if (edit.range.end <= range.end)
        out.end += size - edit.range.size();
    }
    return out;
  }

  const rules::Analysis& analysis_;
  const workspace::Document& document_;
  const Referent& found_;
  std::string name_;
  std::string wanted_;
};

} // namespace

Expected<Renaming> prepare_rename_of_name(const rules::Analysis& analysis, const Referent& found) {
  const NameRenaming renaming{analysis, found};
  if (const std::string reason = renaming.refusal(); !reason.empty())
    return unexpected(reason);
  return Renaming{found.here, renaming.name()};
}

Expected<std::vector<text::Edit>> rename_name(const rules::Analysis& analysis, const Referent& found, std::string_view name) {
  NameRenaming renaming{analysis, found};
  if (const std::string reason = renaming.refusal(); !reason.empty())
    return unexpected(reason);
  return renaming.run(name);
}

} // namespace unres::features
