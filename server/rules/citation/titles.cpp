#include "rules/citation/titles.h"

#include "model/masthead.h"
#include "support/characters.h"
#include "support/utf8.h"

#include <algorithm>
#include <set>

namespace unres::rules::citation {
namespace {

// The words of a title in lower case; a hyphen or a dash parts words as a space does.
std::vector<std::string> words_of(std::string_view title) {
  std::string text;
  for (std::size_t at = 0; at < title.size();) {
    const std::string_view rest = title.substr(at);
    if (rest.starts_with("\xE2\x80")) { // Dashes, quotation marks, narrow spaces.
      const bool apostrophe = rest.starts_with("’");
      text += apostrophe ? "'" : " ";
      at += 3;
    } else if (rest.starts_with("\xC2\xA0")) {
      text += ' ';
      at += 2;
    } else {
      const char c = rest.front();
      const bool parts = c == '-' || c == '"' || c == ',' || c == ':' || c == ';' || c == '(' || c == ')' || c == '.';
      text += parts ? ' ' : c;
      ++at;
    }
  }
  std::vector<std::string> out;
  for_each_word(lower(text), [&](std::string_view word) { out.emplace_back(word); });
  return out;
}

bool begins_with(const std::vector<std::string>& longer, const std::vector<std::string>& shorter) {
  return shorter.size() <= longer.size() && std::equal(shorter.begin(), shorter.end(), longer.begin());
}

Likeness likeness_of_words(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  if (a.empty() || b.empty())
    return Likeness::none;
  // A subtitle may be left out, or the reader's name for the whole may be longer.
  constexpr std::size_t enough = 3;
  const bool whole = a.size() == b.size() || std::min(a.size(), b.size()) >= enough;
  if (whole && (begins_with(a, b) || begins_with(b, a)))
    return Likeness::same;
  const std::multiset<std::string> in_a{a.begin(), a.end()};
  const std::multiset<std::string> in_b{b.begin(), b.end()};
  std::vector<std::string> common;
  std::set_intersection(in_a.begin(), in_a.end(), in_b.begin(), in_b.end(), std::back_inserter(common));
  return 3 * common.size() >= 2 * std::max(a.size(), b.size()) ? Likeness::near : Likeness::none;
}

bool introduces_title(std::string_view between) {
  std::string words;
  for_each_word(model::plain(between), [&](std::string_view word) { words += std::string{word} + " "; });
  return words == ", entitled " || words == "entitled ";
}

} // namespace

std::optional<Quoted> title_after(const CitingView& view, const Cited& cited) {
  const model::Resolution& r = view.document.model();
  const text::Offset end =
      cited.item->date ? absolute(view, cited, cited.item->date->place).end : after_number(view, cited);
  const auto after = std::upper_bound(r.blocks.begin(), r.blocks.end(), end,
                                      [](text::Offset at, const model::Block& block) { return at < block.begin; });
  if (after == r.blocks.begin())
    return std::nullopt;
  const model::Block& block = *(after - 1);
  for (const model::Span& span : block.facts->spans) {
    if (span.kind != syntax::Kind::quotation)
      continue;
    const text::Range quotation = block.absolute(span.range);
    if (quotation.begin < end)
      continue;
    if (quotation.begin > end + 16 || !introduces_title(view.document.slice({end, quotation.begin})))
      return std::nullopt;
    const std::string_view typed = view.document.slice(quotation);
    const text::Offset width = typed.starts_with("\"") ? 1 : 3;
    if (typed.size() < 2U * width)
      return std::nullopt;
    Quoted out{{quotation.begin + width, quotation.end - width}, {}, false};
    const std::string_view inside = view.document.slice(out.inside);
    out.words = model::plain(inside);
    out.plain = inside.find_first_of("*_[]\n") == std::string_view::npos && words_of(inside) == words_of(out.words);
    return out;
  }
  return std::nullopt;
}

Likeness likeness_of(std::string_view title, const Instrument& row) {
  const auto words = words_of(title);
  Likeness best = likeness_of_words(words, words_of(row.title));
  for (const std::string& name : row.names)
    if (words_of(name) == words)
      best = Likeness::same;
  return best;
}

} // namespace unres::rules::citation
