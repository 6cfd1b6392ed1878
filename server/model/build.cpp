#include "model/build.h"

#include "model/blocks.h"
#include "model/paragraphs.h"
#include "model/passages.h"
#include "support/characters.h"

#include <algorithm>

namespace unres::model {
namespace {

using syntax::Kind;

bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

std::optional<Profile> profile_in(std::string_view text) {
  if (contains(text, "General Assembly"))
    return Profile::ga;
  if (contains(text, "Security Council"))
    return Profile::sc;
  if (contains(text, "Economic and Social Council"))
    return Profile::ecosoc;
  if (contains(text, "Human Rights Council"))
    return Profile::hrc;
  return std::nullopt;
}

std::optional<Profile> profile_of_symbol(std::string_view symbol) {
  if (symbol.starts_with("A/HRC/"))
    return Profile::hrc;
  if (symbol.starts_with("A/"))
    return Profile::ga;
  if (symbol.starts_with("S/"))
    return Profile::sc;
  if (symbol.starts_with("E/"))
    return Profile::ecosoc;
  return std::nullopt;
}

Profile profile_of(const Resolution& r, std::string_view source) {
  for (const Block& block : r.blocks)
    if (block.kind == Kind::organ_line && block.region != Region::annex)
      if (const auto profile = profile_in(text::slice(source, block.range())))
        return *profile;
  if (r.units.empty())
    return Profile::ga;
  const Masthead& masthead = r.units.front().masthead;
  if (const Field* symbol = masthead.find(MastheadLine::symbol))
    if (const auto profile = profile_of_symbol(symbol->text))
      return *profile;
  std::optional<Profile> organ; // "General Assembly" stands above "Human Rights Council": the last counts.
  for (const Masthead::Line& line : masthead.lines)
    if (line.kind == MastheadLine::organ || line.kind == MastheadLine::adoption)
      if (const auto profile = profile_in(line.field.text))
        organ = profile;
  return organ.value_or(Profile::ga);
}

TextKind kind_of(const Resolution& r) {
  if (r.units.empty())
    return TextKind::resolution;
  for (const Masthead::Line& line : r.units.front().masthead.lines) {
    const std::string_view text = line.field.text;
    const bool symbol = line.kind == MastheadLine::symbol;
    if ((symbol && contains(text, "/PRST/")) || text.starts_with("Statement by the President"))
      return TextKind::statement;
    if ((symbol && contains(text, "/DEC/")) || text.starts_with("Decision adopted"))
      return TextKind::decision;
  }
  return TextKind::resolution;
}

// Where notes stand and how they are called tells the dialect; the file name only where none do.
Dialect dialect_of(const Resolution& r, std::string_view source, std::string_view file_name) {
  std::size_t caret = 0;
  std::size_t superscript = 0;
  std::size_t flat = 0;
  std::size_t working = 0;
  std::size_t strong = 0;
  bool notes_within = false; // A note stands before the end of the body.
  bool note_seen = false;
  for (const Block& block : r.blocks) {
    if (block.is_note()) {
      const LabelForm form = block.facts->label.form;
      caret += form == LabelForm::bracket_caret;
      superscript += form == LabelForm::superscript;
      flat += form == LabelForm::bracket || form == LabelForm::slash;
      note_seen = true;
      continue;
    }
    const bool body = block.region == Region::preamble || block.region == Region::operative;
    notes_within |= note_seen && body;
    working += block.facts->label.form == LabelForm::working;
    if (block.facts->lead && body) {
      const std::string_view lead = text::slice(source, block.absolute(*block.facts->lead));
      strong += lead.starts_with("**") || lead.starts_with("__");
    }
    for (const NoteCall& call : block.facts->calls) {
      caret += call.form == LabelForm::bracket_caret;
      superscript += call.form == LabelForm::superscript;
    }
  }
  if (strong > 0)
    return Dialect::markdown;
  if (superscript > caret && superscript > flat)
    return notes_within ? Dialect::page : Dialect::drafting;
  if (caret > 0)
    return Dialect::drafting;
  if (flat > 0 || working > 0)
    return Dialect::plain;
  return file_name.ends_with(".txt") ? Dialect::plain : Dialect::drafting;
}

bool is_english(const Resolution& r) {
  std::uint32_t english = 0;
  std::uint32_t foreign = 0;
  for (const Block& block : r.blocks) {
    const bool body = block.region == Region::preamble || block.region == Region::operative;
    if (body && block.facts->opening.capital && block.facts->opening.known())
      return true;
    english += block.facts->english;
    foreign += block.facts->foreign;
  }
  return foreign <= english;
}

/// The fenced code blocks of Markdown, in order. A fence that nothing closes reaches to the end.
std::vector<text::Range> fenced(std::string_view source) {
  std::vector<text::Range> out;
  if (!contains(source, "```") && !contains(source, "~~~"))
    return out;
  bool open = false;
  for (std::size_t at = 0; at < source.size();) {
    const std::size_t end = std::min(source.find('\n', at), source.size() - 1) + 1;
    const std::string_view line = source.substr(at, end - at);
    if (line.starts_with("```") || line.starts_with("~~~")) {
      if (open)
        out.back().end = static_cast<text::Offset>(end);
      else
        out.push_back({static_cast<text::Offset>(at), static_cast<text::Offset>(source.size())});
      open = !open;
    }
    at = end;
  }
  return out;
}

// The test for texts that nobody has named as resolutions: a README must never light up, nor may an
// example that it shows as code.
bool looks_like_resolution(const Resolution& r, std::string_view source) {
  const std::vector<text::Range> code = fenced(source);
  const auto is_code = [&](text::Offset at) {
    const auto after = std::upper_bound(code.begin(), code.end(), at,
                                        [](text::Offset x, text::Range fence) { return x < fence.begin; });
    return after != code.begin() && at < std::prev(after)->end;
  };
  int preambular = 0;
  int operative = 0;
  bool distribution = false;
  bool symbol = false;
  for (const Block& block : r.blocks) {
    if (is_code(block.begin))
      continue;
    const Opening& opening = block.facts->opening;
    if (block.kind == Kind::organ_line && block.region != Region::annex)
      return true;
    preambular += opening.capital && opening.preambular != nullptr && block.facts->end.mark == ',';
    operative += opening.capital && opening.operative != nullptr && block.facts->label.number > 0 &&
                 !block.is_note();
  }
  for (const Unit& unit : r.units) {
    const auto has = [&](MastheadLine line) {
      const Field* field = unit.masthead.find(line);
      return field != nullptr && !is_code(field->range.begin);
    };
    distribution |= has(MastheadLine::distr);
    symbol |= has(MastheadLine::symbol);
  }
  return preambular >= 2 || operative >= 2 || (distribution && symbol);
}

// The 2 of km² and the 3 of m³ call no note.
bool is_exponent(std::string_view block, const NoteCall& call) {
  if (call.label != "2" && call.label != "3")
    return false;
  std::string_view before = block.substr(0, call.range.begin);
  for (const std::string_view measure : {"km", "cm", "mm", "m"})
    if (before.ends_with(measure)) {
      before.remove_suffix(measure.size());
      return before.empty() || !is_word_byte(before.back());
    }
  return false;
}

// "[1]" and "/1" call a note only where notes are defined that way; elsewhere they are words.
void find_calls(Resolution& r, std::string_view source) {
  bool bracket = false;
  bool slash = false;
  for (const Note& note : r.notes) {
    bracket |= r.facts(note.first).label.form == LabelForm::bracket;
    slash |= r.facts(note.first).label.form == LabelForm::slash;
  }
  for (Index i = 0; i < r.blocks.size(); ++i) {
    if (r.blocks[i].is_note())
      continue;
    const auto& calls = r.facts(i).calls;
    for (Index c = 0; c < calls.size(); ++c) {
      const LabelForm form = calls[c].form;
      if ((form == LabelForm::bracket && !bracket) || (form == LabelForm::slash && !slash))
        continue;
      if (form == LabelForm::superscript && is_exponent(text::slice(source, r.blocks[i].range()), calls[c]))
        continue;
      r.calls.push_back({i, c});
    }
  }
}

Counts count(const Resolution& r) {
  Counts counts;
  for (const Paragraph& p : r.paragraphs) {
    counts.preambular += p.role == Role::preambular;
    counts.operative += p.role == Role::operative;
    counts.subparagraphs += p.role == Role::subparagraph;
    counts.joined_paragraphs += r.is_cut(p);
  }
  counts.footnotes = static_cast<std::uint32_t>(r.notes.size());
  counts.footnote_calls = static_cast<std::uint32_t>(r.calls.size());
  return counts;
}

} // namespace

std::vector<Index> paragraphs_of_blocks(const Resolution& r) {
  std::vector<Index> out(r.blocks.size(), none);
  for (Index i = 0; i < r.paragraphs.size(); ++i)
    r.for_each_block(r.paragraphs[i], [&](Index block) { out[block] = i; });
  return out;
}

std::string_view name_of(Profile profile) {
  static constexpr std::array names{"ga", "ecosoc", "hrc", "sc"};
  return names[static_cast<std::size_t>(profile)];
}

std::string_view name_of(Dialect dialect) {
  static constexpr std::array names{"drafting", "page", "plain", "markdown"};
  return names[static_cast<std::size_t>(dialect)];
}

std::shared_ptr<const Resolution> build(const syntax::Tree& tree, std::string_view source,
                                        std::string_view file_name, const Resolution* before) {
  auto r = std::make_shared<Resolution>();
  BlockList list = read_blocks(tree, source, before);
  r->source_size = static_cast<text::Offset>(source.size());
  r->blocks = std::move(list.blocks);
  r->levels = std::move(list.levels);
  read_paragraphs(*r);
  for (Unit& unit : r->units)
    unit.masthead = read_masthead(r->blocks, unit.first, unit.last, source);
  find_calls(*r, source);
  r->cut = read_cut_passages(*r, source, before);
  r->profile = profile_of(*r, source);
  r->kind = kind_of(*r);
  r->dialect = dialect_of(*r, source, file_name);
  r->english = is_english(*r);
  r->looks_like_resolution = looks_like_resolution(*r, source);
  r->counts = count(*r);
  return r;
}

} // namespace unres::model
