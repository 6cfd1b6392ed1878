#include "features/rewrites.h"

#include "features/negotiation/freeze.h"
#include "features/negotiation/labels.h"
#include "features/negotiation/sponsors.h"
#include "features/note_label.h"
#include "features/renumber_paragraphs.h"
#include "notes/convert.h"
#include "notes/renumber.h"
#include "rules/nego/frozen.h"

#include <algorithm>
#include <array>

namespace unres::features {
namespace {

using model::LabelForm;
using rules::Analysis;

bool is_note_place(const Analysis& analysis, text::Offset at) { return note_label_at(analysis, at).has_value(); }

std::vector<std::string> nothing_lost(const Analysis& /*analysis*/) { return {}; }

RewriteResult result_of(notes::Rewritten&& rewritten) {
  if (!rewritten)
    return tl::make_unexpected(std::move(rewritten.error()));
  return std::move(rewritten->edits);
}

std::string renumber_title(const Analysis& /*analysis*/) { return "Renumber the notes in the order of their calls"; }
bool is_out_of_order(const Analysis& analysis) { return !notes::is_in_order(analysis.notes()); }
RewriteResult renumber(const Analysis& analysis) {
  return result_of(notes::renumbered(analysis.document(), analysis.notes()));
}

// To superscripts from [^n], to [^n] from everything else.
LabelForm other_form(const Analysis& analysis) {
  const auto& all = analysis.notes().notes;
  return std::all_of(all.begin(), all.end(), [](const notes::Note& note) { return note.form == LabelForm::bracket_caret; })
             ? LabelForm::superscript
             : LabelForm::bracket_caret;
}
std::string convert_title(const Analysis& analysis) {
  return other_form(analysis) == LabelForm::superscript ? "Write the notes as superscripts" : "Write the notes as [^n]";
}
std::vector<std::string> lost_in_conversion(const Analysis& analysis) {
  return notes::conversion_losses(analysis.notes(), other_form(analysis));
}
bool has_notes(const Analysis& analysis) { return !analysis.notes().notes.empty(); }
RewriteResult convert(const Analysis& analysis) {
  return result_of(notes::converted(analysis.document(), analysis.notes(), other_form(analysis)));
}

std::string paragraphs_title(const Analysis& /*analysis*/) {
  return "Renumber the paragraphs, and the references to them";
}
RewriteResult numbers_made_anew(const Analysis& analysis) { return renumbered_paragraphs(analysis); }
bool is_label_place(const Analysis& analysis, text::Offset at) {
  const model::Resolution& r = analysis.document().model();
  return std::any_of(r.paragraphs.begin(), r.paragraphs.end(), [&](const model::Paragraph& p) {
    const model::Block& block = r.blocks[p.first];
    return block.facts->label.form != LabelForm::none && block.absolute(block.facts->label.range).touches(at);
  });
}

// What concerns a whole text is looked for where its sentence begins.
bool is_organ_line(const Analysis& analysis, text::Offset at) {
  const auto& blocks = analysis.document().model().blocks;
  return std::any_of(blocks.begin(), blocks.end(), [at](const model::Block& block) {
    return block.kind == syntax::Kind::organ_line && block.range().touches(at);
  });
}
bool is_working_label(const Analysis& analysis, text::Offset at) {
  const auto& blocks = analysis.document().model().blocks;
  return std::any_of(blocks.begin(), blocks.end(), [at](const model::Block& block) {
    return block.facts->label.form == LabelForm::working && block.absolute(block.facts->label.range).touches(at);
  });
}
bool is_marker(const Analysis& analysis, text::Offset at) {
  const auto marker = rules::nego::frozen_at(analysis.document());
  return marker && marker->touches(at);
}
std::string insert_title(const Analysis& /*analysis*/) { return "Label the paragraphs PP1, OP1"; }
std::string strip_title(const Analysis& /*analysis*/) { return "Remove the labels PP and OP"; }
std::string freeze_title(const Analysis& /*analysis*/) { return "Freeze the numbers of the paragraphs"; }
std::string unfreeze_title(const Analysis& /*analysis*/) {
  return "Unfreeze the numbers: number the paragraphs, and the references to them, anew";
}
std::string sponsors_title(const Analysis& /*analysis*/) { return "Put the sponsors in alphabetical order"; }

constexpr std::array table{
    Rewrite{"unres.renumberFootnotes", "source.renumberFootnotes.unres", renumber_title, nothing_lost, is_out_of_order,
            is_note_place, renumber},
    Rewrite{"unres.convertFootnotes", "refactor.rewrite.footnotes", convert_title, lost_in_conversion, has_notes,
            is_note_place, convert},
    Rewrite{"unres.renumberParagraphs", "source.renumberParagraphs.unres", paragraphs_title, nothing_lost,
            is_misnumbered, is_label_place, numbers_made_anew},
    Rewrite{"unres.insertLabels", "refactor.rewrite.insertLabels", insert_title, forms_of_numbers, lacks_working_labels,
            is_organ_line, with_working_labels},
    Rewrite{"unres.stripLabels", "refactor.rewrite.stripLabels", strip_title, nothing_lost, has_working_labels,
            is_working_label, without_working_labels},
    Rewrite{"unres.freezeNumbers", "refactor.rewrite.freezeNumbers", freeze_title, nothing_lost, can_be_frozen,
            is_organ_line, frozen},
    Rewrite{"unres.unfreezeNumbers", "refactor.rewrite.unfreezeNumbers", unfreeze_title, nothing_lost, is_frozen,
            is_marker, unfrozen},
    Rewrite{"unres.sortSponsors", "source.sortSponsors.unres", sponsors_title, nothing_lost, has_unsorted_sponsors,
            is_sponsors_place, sorted_sponsors},
};

} // namespace

std::span<const Rewrite> rewrites() { return table; }

const Rewrite* find_rewrite(std::string_view command) {
  const auto found = std::find_if(table.begin(), table.end(), [&](const Rewrite& r) { return r.command == command; });
  return found == table.end() ? nullptr : &*found;
}

std::string told(const Analysis& analysis, const std::vector<text::Obstacle>& obstacles) {
  constexpr std::size_t most = 5;
  std::string out;
  for (std::size_t i = 0; i < std::min(most, obstacles.size()); ++i) {
    out += i == 0 ? "" : "\n";
    if (!obstacles[i].range.empty())
      out += "Line " + std::to_string(analysis.document().lines().line_of(obstacles[i].range.begin) + 1) + ": ";
    out += obstacles[i].message;
  }
  if (obstacles.size() > most)
    out += "\nand " + std::to_string(obstacles.size() - most) + " more";
  return out;
}

} // namespace unres::features
