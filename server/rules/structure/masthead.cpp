#include "rules/structure/masthead.h"

#include "support/characters.h"

#include <algorithm>

namespace unres::rules::structure {
namespace {

bool is_mark(char c) {
  return c == '*' || c == '_' || c == '#' || is_ascii_space(c);
}

std::size_t digits_at(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && is_ascii_digit(text[end]))
    ++end;
  return end;
}

// Reads "77", "S-32" or "ES-11" at `at`, up to a slash.
std::optional<SessionNumber> read_component(std::string_view text, std::size_t at) {
  SessionNumber out;
  std::string_view rest = text.substr(std::min(at, text.size()));
  for (const std::string_view special : {"ES", "S"}) {
    if (!rest.starts_with(special))
      continue;
    rest.remove_prefix(special.size());
    if (rest.starts_with("-"))
      rest.remove_prefix(1);
    else if (rest.starts_with("\xE2\x80\x91")) // A hyphen that does not break.
      rest.remove_prefix(3);
    else
      return std::nullopt;
    out.special = special == "S" ? "S-" : "ES-";
    break;
  }
  const std::size_t begin = text.size() - rest.size();
  const std::size_t end = digits_at(text, begin);
  if (end == begin || end - begin > 4 || end >= text.size() || text[end] != '/')
    return std::nullopt;
  for (std::size_t i = begin; i < end; ++i)
    out.number = out.number * 10 + (text[i] - '0');
  out.digits = {static_cast<text::Offset>(begin), static_cast<text::Offset>(end)};
  return out;
}

} // namespace

bool is_masthead(const Masthead& masthead) {
  return std::count_if(
             masthead.lines.begin(), masthead.lines.end(),
             [](const Masthead::Line& line) { return line.kind != MastheadLine::other; }) >= 3;
}

bool is_draft(const Masthead& masthead) {
  const Field* symbol = masthead.find(MastheadLine::symbol);
  if (symbol != nullptr && (symbol->text.find("/L.") != std::string::npos ||
                            symbol->text.find("/R.") != std::string::npos))
    return true;
  return masthead.find(MastheadLine::adoption) == nullptr;
}

std::string_view organ_of(model::Profile profile) {
  static constexpr std::array<std::string_view, model::profile_count> organs{
      "The General Assembly", "The Economic and Social Council", "The Human Rights Council",
      "The Security Council"};
  return organs[static_cast<std::size_t>(profile)];
}

text::Range inside(const workspace::Document& document, const Field& field) {
  text::Range range = field.range;
  const std::string_view text = document.text();
  while (range.begin < range.end && is_mark(text[range.begin]))
    ++range.begin;
  while (range.begin < range.end && is_mark(text[range.end - 1]))
    --range.end;
  return range;
}

std::optional<text::Range> find_in(const workspace::Document& document, const Field& field,
                                   std::string_view words) {
  const std::size_t at = document.slice(field.range).find(words);
  if (at == std::string_view::npos)
    return std::nullopt;
  const auto begin = field.range.begin + static_cast<text::Offset>(at);
  return text::Range{begin, begin + static_cast<text::Offset>(words.size())};
}

std::optional<SessionNumber> session_in_number(std::string_view number) {
  return read_component(number, 0);
}

std::optional<SessionNumber> session_in_symbol(std::string_view symbol) {
  for (const std::string_view start :
       {"A/RES/", "A/HRC/RES/", "E/RES/", "A/HRC/", "A/C.", "A/", "E/"}) {
    if (!symbol.starts_with(start))
      continue;
    std::size_t at = start.size();
    if (start == "A/C.") {
      at = digits_at(symbol, at);
      if (at >= symbol.size() || symbol[at] != '/')
        return std::nullopt;
      ++at;
    }
    return read_component(symbol, at);
  }
  return std::nullopt;
}

std::string_view strong_mark(const workspace::Document& document) {
  for (const model::Block& block : document.model().blocks)
    if (block.facts->lead && block.region != model::Region::masthead)
      return document.text()[block.absolute(*block.facts->lead).begin] == '_' ? "__" : "**";
  return "";
}

text::Range with_gap(const model::Resolution& r, model::Index index) {
  const text::Range range = r.blocks[index].range();
  return {range.begin, index + 1 < r.blocks.size() ? r.blocks[index + 1].begin : range.end};
}

} // namespace unres::rules::structure
