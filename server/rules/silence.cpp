#include "rules/silence.h"

#include "rules/registry.h"
#include "support/characters.h"

#include <algorithm>
#include <optional>

namespace unres::rules {
namespace {

using text::Offset;
using text::Range;

bool is_blank(char c) { return c == ' ' || c == '\t'; }

Range trimmed(std::string_view text, Range range) {
  while (range.begin < range.end && is_blank(text[range.begin]))
    ++range.begin;
  while (range.end > range.begin && is_blank(text[range.end - 1]))
    --range.end;
  return range;
}

bool is_name_byte(char c) { return is_ascii_letter(c) || is_ascii_digit(c) || c == '/' || c == '-' || c == '_'; }

// The names up to the colon; what is no name between them is passed over.
std::vector<SilencedRule> read_names(std::string_view text, Range range) {
  std::vector<SilencedRule> out;
  for (Offset at = range.begin; at < range.end;) {
    if (!is_name_byte(text[at])) {
      ++at;
      continue;
    }
    const Offset begin = at;
    while (at < range.end && is_name_byte(text[at]))
      ++at;
    const Range name{begin, at};
    out.push_back({name, text::slice(text, name)});
  }
  return out;
}

// The line that a comment alone on its line speaks of: the next that has a text of its own.
std::size_t line_below(const workspace::Document& document, std::size_t line) {
  for (std::size_t next = line + 1; next < document.lines().count(); ++next) {
    const std::string_view typed =
        document.slice(trimmed(document.text(), document.lines().content(next, document.text())));
    if (!typed.empty() && !typed.starts_with("%%"))
      return next;
  }
  return line;
}

std::optional<Silence> read_comment(const workspace::Document& document, Offset at) {
  const std::string_view text = document.text();
  const std::size_t line = document.lines().line_of(at);
  const Range whole = document.lines().content(line, text);
  Range rest = trimmed(text, {at + 2, whole.end});
  const std::string_view typed = text::slice(text, rest);
  constexpr std::string_view file = "unres-ignore-file";
  constexpr std::string_view here = "unres-ignore";
  const bool whole_file = typed.starts_with(file);
  const std::size_t size = whole_file ? file.size() : here.size();
  if (!typed.starts_with(here) || (typed.size() > size && is_name_byte(typed[size])))
    return std::nullopt;
  rest.begin += static_cast<Offset>(size);
  const std::size_t colon = text.substr(0, rest.end).find(':', rest.begin);
  const Offset names_end = colon == std::string_view::npos ? rest.end : static_cast<Offset>(colon);
  const Offset reason = colon == std::string_view::npos ? rest.end : names_end + 1;
  const bool alone = trimmed(text, {whole.begin, at}).empty();
  return Silence{{at, whole.end},
                 whole_file,
                 alone ? line_below(document, line) : line,
                 read_names(text, {rest.begin, names_end}),
                 trimmed(text, {reason, rest.end})};
}

} // namespace

bool SilencedRule::means(const Rule& rule) const { return name == rule.id || name == family_of(rule); }

std::vector<Silence> read_silences(const workspace::Document& document) {
  std::vector<Silence> out;
  const std::string_view text = document.text();
  for (std::size_t at = text.find("%%"); at != std::string_view::npos; at = text.find("%%", at + 2))
    if (auto silence = read_comment(document, static_cast<Offset>(at)))
      out.push_back(std::move(*silence));
  for (Silence& silence : out)
    for (SilencedRule& each : silence.rules)
      each.known = is_rule_name(each.name);
  return out;
}

const Silence* silence_of(std::vector<Silence>& silences, const Rule& rule, std::size_t line) {
  for (Silence& silence : silences)
    for (SilencedRule& each : silence.rules)
      if ((silence.whole_file || silence.line == line) && each.means(rule)) {
        each.used = true;
        return &silence;
      }
  return nullptr;
}

} // namespace unres::rules
