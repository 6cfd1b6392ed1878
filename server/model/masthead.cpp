#include "model/masthead.h"

#include "model/lexicon.h"
#include "model/resolution.h"
#include "notation/ordinals.h"
#include "support/characters.h"

#include <algorithm>
#include <array>

namespace unres::model {
namespace {

using syntax::Kind;

int number_of(std::string_view digits) {
  int number = 0;
  for (const char c : digits.substr(0, 8))
    number = number * 10 + (c - '0');
  return number;
}

std::string_view take_digits(std::string_view& text) {
  std::size_t n = 0;
  while (n < text.size() && is_ascii_digit(text[n]))
    ++n;
  const std::string_view digits = text.substr(0, n);
  text.remove_prefix(n);
  return digits;
}

bool has(const Facts& facts, Kind kind) {
  return std::any_of(facts.spans.begin(), facts.spans.end(),
                     [kind](const Span& span) { return span.kind == kind; });
}

// The whole line is one node: a symbol, a date.
bool is_only(const Facts& facts, Kind kind) {
  return std::any_of(facts.spans.begin(), facts.spans.end(), [&](const Span& span) {
    return span.kind == kind && span.range.size() + 6 >= facts.content.size();
  });
}

// Seventy-seventh session · 2021 session · Thirty-second special session; not an item's title, such as
// "Report of the Commission on the work of its fifty-fourth session".
bool is_session(std::string_view words) {
  return words.ends_with(" session") && words.size() < 80 &&
         (is_ascii_digit(words.front()) || notation::ordinal_in_words(words.substr(0, words.find(' '))));
}

bool is_sponsors(std::string_view words) {
  for (const std::string_view form : {": draft resolution", ": revised draft resolution", ": draft decision"})
    if (words.find(form) != std::string_view::npos)
      return true;
  return words.ends_with(": resolution") || words.ends_with(": revised resolution");
}

bool is_organ(std::string_view text) {
  static constexpr std::array organs{"General Assembly", "Security Council", "Economic and Social Council",
                                     "Human Rights Council"};
  return std::find(organs.begin(), organs.end(), text) != organs.end();
}

MastheadLine kind_of(const Block& block, std::string_view text) {
  switch (block.kind) {
  case Kind::adoption_line:
    return MastheadLine::adoption;
  case Kind::route_line:
    return MastheadLine::route;
  case Kind::title:
    return MastheadLine::title;
  default:
    break;
  }
  const std::string words = lower(text);
  if (words == "united nations")
    return MastheadLine::united_nations;
  if (is_only(*block.facts, Kind::document_symbol))
    return MastheadLine::symbol;
  if (is_organ(text))
    return MastheadLine::organ;
  if (words.starts_with("distr"))
    return MastheadLine::distr;
  if (words.starts_with("original"))
    return MastheadLine::original;
  if (is_only(*block.facts, Kind::date))
    return MastheadLine::issue_date;
  if (is_session(words))
    return MastheadLine::session;
  if (words.starts_with("agenda item") || words.starts_with("item "))
    return MastheadLine::agenda_item;
  if (is_sponsors(words))
    return MastheadLine::sponsors;
  if (has(*block.facts, Kind::date) && text.find("–") != std::string_view::npos)
    return MastheadLine::session_dates;
  return MastheadLine::other;
}

} // namespace

std::string plain(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (c == '*' || c == '_' || (c == '\\' && text.substr(at).starts_with("\\*")))
      continue;
    if (c == '[' && at + 1 < text.size() && text[at + 1] == '^') {
      const std::size_t close = text.find(']', at);
      at = close == std::string_view::npos ? text.size() : close;
      continue;
    }
    if (c == ']' && at + 1 < text.size() && text[at + 1] == '(') { // The target of a link.
      const std::size_t open = out.rfind('[');
      if (open != std::string::npos)
        out.erase(open, 1);
      int depth = 0;
      for (++at; at < text.size(); ++at) {
        depth += text[at] == '(' ? 1 : text[at] == ')' ? -1 : 0;
        if (depth == 0)
          break;
      }
      continue;
    }
    if (text.substr(at).starts_with("\xC2\xA0")) {
      out += ' ';
      ++at;
      continue;
    }
    if (c == '\xC2' && at + 1 < text.size() &&
        (text[at + 1] == '\xB9' || text[at + 1] == '\xB2' || text[at + 1] == '\xB3')) {
      ++at;
      continue;
    }
    if (text.substr(at).starts_with("\xE2\x81")) {
      at += 2;
      continue;
    }
    out += c == '\n' || c == '\r' ? ' ' : c;
  }
  return std::string{trimmed(out)};
}

const Field* Masthead::find(MastheadLine kind) const {
  for (const Line& line : lines)
    if (line.kind == kind)
      return &line.field;
  return nullptr;
}

std::string Masthead::title_number() const {
  const Field* title = find(MastheadLine::title);
  if (title == nullptr)
    return {};
  std::string_view text = title->text;
  while (text.starts_with("#") || text.starts_with(" "))
    text.remove_prefix(1);
  for (const std::string_view word : {"Resolution ", "Decision "})
    if (text.starts_with(word))
      text.remove_prefix(word.size());
  const bool slash = text.substr(0, 12).find('/') != std::string_view::npos;
  const std::size_t end = slash ? text.find_first_of(".: ") : text.find(')');
  if (end == std::string_view::npos)
    return std::string{text};
  return std::string{text.substr(0, slash ? end : end + 1)};
}

std::optional<int> Masthead::session() const {
  const Field* line = find(MastheadLine::session);
  if (line == nullptr)
    return std::nullopt;
  std::string_view text = line->text;
  if (is_ascii_digit(text.front()))
    return number_of(take_digits(text));
  const std::size_t end = text.find(' ');
  return notation::ordinal_in_words(text.substr(0, end));
}

Masthead read_masthead(const std::vector<Block>& blocks, std::uint32_t first, std::uint32_t last,
                       std::string_view source) {
  Masthead out;
  bool after_item = false;
  for (std::uint32_t i = first; i < last; ++i) {
    const Block& block = blocks[i];
    Field field{i, block.range(), {}};
    if (block.region != Region::masthead || block.is_note())
      continue;
    field.text = plain(text::slice(source, field.range));
    MastheadLine kind = kind_of(block, field.text);
    if (kind == MastheadLine::other && after_item)
      kind = MastheadLine::item_title;
    after_item = kind == MastheadLine::agenda_item;
    out.lines.push_back({kind, std::move(field)});
  }
  return out;
}

} // namespace unres::model
