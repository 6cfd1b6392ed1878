#include "features/completion/phrase_place.h"

#include "support/characters.h"

#include <algorithm>

namespace unres::features {
namespace {

using model::Part;
using model::Role;
using syntax::Kind;
using text::Offset;

constexpr std::size_t longest = 160; // Formulas are typed on, phrases are shorter.

bool is_phrase_char(char c) { return is_ascii_letter(c) || c == ' ' || c == '-'; }

std::string_view line_before(std::string_view text, Offset at) {
  const std::size_t end = text.substr(0, at).rfind('\n');
  return text.substr(0, at).substr(end == std::string_view::npos ? 0 : end + 1);
}

std::string_view line_after(std::string_view text, Offset at) {
  return text.substr(at, std::min(text.find_first_of("\r\n", at), text.size()) - at);
}

std::string single_spaced(std::string_view words) {
  std::string out;
  for (const char c : words)
    if (c != ' ' || (!out.empty() && out.back() != ' '))
      out += c;
  return out;
}

// "12. ", "3) ", "OP4 ", "PP2. " at the beginning of a line.
struct TypedLabel {
  std::size_t size = 0;
  std::optional<Part> part;
};

TypedLabel label_of(std::string_view line) {
  std::size_t at = 0;
  TypedLabel out;
  if (line.starts_with("OP") || line.starts_with("PP")) {
    out.part = line.starts_with("OP") ? Part::operative : Part::preamble;
    at = 2;
  }
  const std::size_t digits = at;
  while (at < line.size() && is_ascii_digit(line[at]))
    ++at;
  if (at == digits || at - digits > 3)
    return {};
  const bool stopped = at < line.size() && (line[at] == '.' || line[at] == ')' || line[at] == ':');
  at += stopped;
  if ((!stopped && !out.part) || at >= line.size() || line[at] != ' ')
    return {};
  while (at < line.size() && line[at] == ' ')
    ++at;
  out.size = at;
  out.part = out.part.value_or(Part::operative);
  return out;
}

// Reads "*Takes n" up to the cursor; nothing where it is no beginning of a phrase.
bool read_typed(std::string_view typed, PhrasePlace& out) {
  std::size_t marks = 0;
  while (marks < typed.size() && marks < 2 && (typed[marks] == '*' || typed[marks] == '_'))
    ++marks;
  out.mark = std::string{typed.substr(0, marks)};
  const std::string_view words = typed.substr(marks);
  if (words.size() > longest || words.starts_with(' ') || !std::all_of(words.begin(), words.end(), is_phrase_char))
    return false;
  out.words = single_spaced(words);
  return true;
}

// What of the phrase stands after the cursor already, and whether a sentence follows.
void read_rest(std::string_view rest, Offset at, PhrasePlace& out) {
  std::size_t taken = 0;
  while (taken < rest.size() && is_ascii_letter(rest[taken]))
    ++taken;
  if (!out.mark.empty()) {
    std::size_t close = taken;
    while (close < rest.size() && is_phrase_char(rest[close]))
      ++close;
    if (rest.substr(close).starts_with(out.mark))
      taken = close + out.mark.size();
  }
  std::string_view after = rest.substr(taken);
  out.alone = after.find_first_not_of(" \t") == std::string_view::npos;
  out.range.end = at + static_cast<Offset>(out.alone ? rest.size() : taken);
}

// What stands before a line: the kind of paragraph, or what is none.
enum class Before { nothing, opening_line, preamble, operative, numbered, elsewhere };

Before before(const model::Resolution& r, Offset line) {
  Before out = Before::nothing;
  for (const model::Block& block : r.blocks) {
    if (block.begin >= line)
      break;
    if (block.is_note())
      continue;
    if (block.region == model::Region::annex || block.kind == Kind::annex_heading)
      return Before::elsewhere;
    if (block.kind == Kind::organ_line)
      out = Before::opening_line;
    else if (block.kind == Kind::closing_line || block.kind == Kind::masthead_line || block.kind == Kind::title)
      out = Before::elsewhere;
  }
  if (out == Before::elsewhere)
    return out;
  for (const model::Paragraph& p : r.paragraphs) {
    const model::Block& block = r.blocks[p.first];
    if (block.begin >= line)
      break;
    if (p.role == Role::preambular)
      out = Before::preamble;
    else if (p.role == Role::operative)
      out = block.facts->label.form == model::LabelForm::none ? Before::operative : Before::numbered;
  }
  return out;
}

std::optional<Part> part_of(Before before) {
  if (before == Before::opening_line || before == Before::preamble)
    return Part::preamble;
  return before == Before::operative ? std::optional{Part::operative} : std::nullopt;
}

std::string_view line_above(std::string_view text, std::size_t line) {
  return line == 0 ? std::string_view{} : trimmed(line_before(text, static_cast<Offset>(line - 1)));
}

std::optional<PhrasePlace> opening(const workspace::Document& document, Offset at) {
  const std::string_view line = line_before(document.text(), at);
  const Offset begin = at - static_cast<Offset>(line.size());
  TypedLabel label = label_of(line);
  PhrasePlace out;
  std::string_view typed = line.substr(label.size);
  if (label.size == 0) {
    // A number that has its line alone counts for the next one too: Enter has been typed behind it.
    const std::string_view above = line_above(document.text(), begin);
    label.part = label_of(std::string{above} + " ").size == above.size() + 1 ? Part::operative : std::optional<Part>{};
    if (!above.empty() && !label.part)
      return std::nullopt;
    while (typed.starts_with(' '))
      typed.remove_prefix(1);
  }
  if (!read_typed(typed, out))
    return std::nullopt;
  const Before above = before(document.model(), begin);
  if (above == Before::elsewhere || above == Before::nothing)
    return std::nullopt;
  const auto part = label.part ? label.part : part_of(above);
  if (!part)
    return std::nullopt;
  out.part = *part;
  out.labelled = label.part.has_value();
  out.range.begin = at - static_cast<Offset>(typed.size());
  read_rest(line_after(document.text(), at), at, out);
  if (typed.empty() && !out.alone)
    return std::nullopt;
  return out;
}

// The operative paragraph that a place stands in, past its opening.
bool within_operative(const model::Resolution& r, Offset at) {
  return std::any_of(r.paragraphs.begin(), r.paragraphs.end(), [&](const model::Paragraph& p) {
    return p.role == Role::operative && r.opening(p).operative != nullptr &&
           r.blocks[p.first].absolute(r.opening(p).operative_range).end < at && at <= r.range(p).end + 2;
  });
}

std::optional<PhrasePlace> second_verb(const workspace::Document& document, Offset at) {
  constexpr std::string_view joint = ", and ";
  const std::string_view line = line_before(document.text(), at);
  const std::size_t place = line.rfind(joint);
  if (place == std::string_view::npos)
    return std::nullopt;
  std::string_view typed = line.substr(place + joint.size());
  for (const std::string_view word : {"further ", "also ", "in this regard ", "in this context ", "in that regard "})
    if (typed.starts_with(word))
      typed.remove_prefix(word.size());
  PhrasePlace out;
  out.second = true;
  if (!read_typed(typed, out) || !within_operative(document.model(), at))
    return std::nullopt;
  out.range.begin = at - static_cast<Offset>(typed.size());
  read_rest(line_after(document.text(), at), at, out);
  return out;
}

} // namespace

std::optional<PhrasePlace> phrase_place(const workspace::Document& document, Offset at) {
  if (!document.model().english || at > document.text().size())
    return std::nullopt;
  if (auto place = opening(document, at))
    return place;
  return second_verb(document, at);
}

} // namespace unres::features
