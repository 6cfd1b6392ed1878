// Where in the Official Records: the session or year, and the supplement.
#include "notation/ordinals.h"
#include "notation/scanner.h"
#include "notes/source.h"

#include <array>

namespace unres::notes {
namespace {

constexpr std::array places{"annex", "appendix", "art", "chap", "decision", "figure", "p", "para", "part", "pp", "resolution", "sect"};

} // namespace

std::string_view pinpoint_word(std::string_view words) {
  std::size_t n = 0;
  while (n < words.size() && is_ascii_letter(words[n]))
    ++n;
  const std::string_view typed = words.substr(0, n);
  const std::string_view rest = words.substr(n);
  const bool ends = rest.empty() || rest.front() == ' ' || rest.front() == ',' || rest == "." ||
                    rest.starts_with(". ") || rest.starts_with("\xC2\xA0") || rest.starts_with(".\xC2\xA0");
  if (!ends)
    return {};
  for (const std::string_view word : places) {
    const bool plural = typed.size() == word.size() + (word == "annex" ? 2U : 1U) && typed.ends_with('s');
    if (typed == word || (plural && typed.starts_with(word)))
      return word == "pp" ? "p" : word;
  }
  return {};
}

std::optional<Supplement> supplement_at(std::string_view words, std::size_t at) {
  Supplement out;
  notation::Scanner scan{words};
  scan.back_to(at);
  out.begin = at;
  const std::string_view rest = scan.rest();
  const std::size_t comma = rest.find(", Supplement No. ");
  if (rest.starts_with("Supplement No. ")) {
    // After Ibid.: another supplement of the same session.
  } else if (comma == std::string_view::npos) {
    return std::nullopt;
  } else {
    const std::string_view when = rest.substr(0, comma);
    const std::size_t session = when.find(" Session");
    if (session != std::string_view::npos && session + 8 == when.size()) {
      const auto ordinal = notation::ordinal_in_words(lower(when.substr(0, session)));
      out.session = ordinal.value_or(0);
    } else if (const auto year = scan.take_digits(4); year && scan.at() == at + comma) {
      out.year = *year;
    } else {
      return std::nullopt;
    }
    scan.back_to(at + comma + 2);
  }
  if (!scan.take("Supplement No. "))
    return std::nullopt;
  out.number_begin = scan.at();
  const auto number = scan.take_digits(3);
  if (!number)
    return std::nullopt;
  out.number = *number;
  out.letter = scan.take_while(is_ascii_upper);
  out.end = scan.at();
  const std::size_t open = words.find('(', out.end);
  if (open != std::string_view::npos && open < words.find(';', out.end)) {
    const std::string_view symbol = symbol_at(words.substr(open + 1));
    out.symbol_begin = open + 1;
    out.symbol_end = open + 1 + symbol.size();
  }
  return out;
}

} // namespace unres::notes
