#include "rules/final/placeholders.h"

#include "rules/scan.h"
#include "support/characters.h"

#include <algorithm>
#include <array>

namespace unres::rules {
namespace {

using syntax::Kind;
using text::Offset;
using text::Range;

constexpr std::array bracket_words{
    std::string_view{""},       std::string_view{"date"},   std::string_view{"dates"},   std::string_view{"day"},
    std::string_view{"month"},  std::string_view{"year"},   std::string_view{"number"},  std::string_view{"no."},
    std::string_view{"name"},   std::string_view{"names"},  std::string_view{"title"},   std::string_view{"symbol"},
    std::string_view{"place"},  std::string_view{"venue"},  std::string_view{"country"}, std::string_view{"amount"},
    std::string_view{"figure"}, std::string_view{"blank"},  std::string_view{"text"},    std::string_view{"placeholder"},
    std::string_view{"n"},      std::string_view{"x"},      std::string_view{"tbc"},     std::string_view{"tbd"},
    std::string_view{"…"},      std::string_view{"..."},    std::string_view{"?"},       std::string_view{"??"}};

// What a number or a date follows.
constexpr std::array number_words{
    std::string_view{"paragraph"}, std::string_view{"paragraphs"}, std::string_view{"para"},  std::string_view{"paras"},
    std::string_view{"resolution"}, std::string_view{"resolutions"}, std::string_view{"decision"},
    std::string_view{"decisions"}, std::string_view{"item"},  std::string_view{"items"}, std::string_view{"No"},
    std::string_view{"Nos"},       std::string_view{"on"},    std::string_view{"of"},    std::string_view{"by"},
    std::string_view{"than"},      std::string_view{"until"}, std::string_view{"least"}, std::string_view{"to"},
    std::string_view{"for"},       std::string_view{"from"},  std::string_view{"US"}};

constexpr std::array months{std::string_view{"January"}, std::string_view{"February"}, std::string_view{"March"},
                            std::string_view{"April"},   std::string_view{"May"},      std::string_view{"June"},
                            std::string_view{"July"},    std::string_view{"August"},   std::string_view{"September"},
                            std::string_view{"October"}, std::string_view{"November"}, std::string_view{"December"}};

template <typename Words> bool has(const Words& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_all(std::string_view text, char c) {
  return !text.empty() && text.find_first_not_of(c) == std::string_view::npos;
}

// "… June", "… 2026"
bool date_goes_on(std::string_view text, std::size_t at) {
  Scan scan{text, at};
  if (!scan.take_space())
    return false;
  const std::string_view digits = scan.take_digits();
  return digits.size() == 4 ? digits.starts_with("20") : digits.empty() && has(months, scan.take_letters());
}

// The word before `at`, past one space and one mark: "paragraph" before "paragraph …", "US" before "US$ …".
std::string_view leading_word(std::string_view text, std::size_t at) {
  std::size_t end = before_space(text, at);
  if (end > 0 && (text[end - 1] == '.' || text[end - 1] == '$'))
    --end;
  std::size_t begin = end;
  while (begin > 0 && is_ascii_letter(text[begin - 1]))
    --begin;
  return text.substr(begin, end - begin);
}

bool stands_for_number(std::string_view text, std::size_t begin, std::size_t end) {
  const char before = begin > 0 ? text[begin - 1] : ' ';
  return before == '/' || is_ascii_digit(before) || (begin > 1 && before == '.' && is_ascii_upper(text[begin - 2])) ||
         date_goes_on(text, end) || (before_space(text, begin) < begin && has(number_words, leading_word(text, begin)));
}

// XX, xx, 20XX, L.XX; not the numeral of (XX), part XX or IOC-XXX/11.
bool is_unknown_number(std::string_view text, std::size_t begin, std::size_t end) {
  const char before = begin > 0 ? text[begin - 1] : ' ';
  const char after = end < text.size() ? text[end] : ' ';
  if (is_ascii_letter(before) || before == '-' || is_word_byte(after) || after == '-' || (before == '(' && after == ')'))
    return false;
  return (text[begin] == 'x' && !is_ascii_digit(before)) || stands_for_number(text, begin, end);
}

// A gap to fill in, "on __ June": marks of emphasis touch words.
bool is_gap(std::string_view text, std::size_t begin, std::size_t end) {
  const auto is_free = [](char c) { return is_ascii_space(c) || std::string_view{",;:./()"}.find(c) != std::string_view::npos; };
  return (begin == 0 || is_free(text[begin - 1])) && (end == text.size() || is_free(text[end]));
}

class Finder {
public:
  explicit Finder(const BlockView& block) : block_(block) {}

  std::vector<Range> find() {
    for (const char c : {'X', 'x', '_'})
      find_runs(c);
    find_each("…", stands_for_number);
    find_each("...", stands_for_number);
    for (const std::string_view word : {"TBC", "TBD", "tbc", "tbd"})
      find_each(word, [](std::string_view text, std::size_t begin, std::size_t end) {
        return (begin == 0 || !is_word_byte(text[begin - 1])) && ends_word(text, end);
      });
    find_announced();
    std::sort(found_.begin(), found_.end());
    return std::move(found_);
  }

private:
  void add(std::size_t begin, std::size_t end) {
    if (!is_foreign(block_, static_cast<Offset>(begin)))
      found_.push_back({static_cast<Offset>(begin), static_cast<Offset>(end)});
  }

  void find_runs(char c) {
    const std::string_view text = block_.text;
    const char twice[]{c, c};
    for (std::size_t at = text.find({twice, 2}); at != std::string_view::npos;) {
      const std::size_t end = std::min(text.find_first_not_of(c, at), text.size());
      if (c == '_' ? is_gap(text, at, end) : is_unknown_number(text, at, end))
        add(at, end);
      at = text.find({twice, 2}, end);
    }
  }

  template <typename Is> void find_each(std::string_view what, Is&& is) {
    const std::string_view text = block_.text;
    for (std::size_t at = text.find(what); at != std::string_view::npos; at = text.find(what, at + what.size()))
      if (is(text, at, at + what.size()))
        add(at, at + what.size());
  }

  // "(to be determined)": without the parentheses it may be what the text says.
  void find_announced() {
    const std::string_view text = block_.text;
    for (std::size_t at = text.find("(to be "); at != std::string_view::npos; at = text.find("(to be ", at + 1)) {
      const std::size_t close = text.find(')', at);
      if (close != std::string_view::npos && is_placeholder(text.substr(at + 1, close - at - 1)))
        add(at, close + 1);
    }
  }

  const BlockView& block_;
  std::vector<Range> found_;
};

} // namespace

bool is_placeholder(std::string_view bracketed) {
  const std::string words = lower(trimmed(bracketed));
  for (const std::string_view coming : {"determined", "confirmed", "completed", "inserted", "added", "agreed", "issued", "decided"})
    if (words.starts_with("to be ") && std::string_view{words}.substr(6).starts_with(coming))
      return true;
  return has(bracket_words, words) || is_all(words, 'x') || is_all(words, '_') || is_all(words, '.') ||
         words.starts_with("insert ") || words.starts_with("date of ");
}

bool is_foreign(const BlockView& block, Offset at) {
  const auto is_meant = [](Kind kind) {
    return kind == Kind::quotation || kind == Kind::link_target || kind == Kind::deletion || kind == Kind::comment ||
           kind == Kind::line_comment;
  };
  // Straight quotation marks come in pairs.
  const std::string_view before = block.text.substr(0, at);
  return is_within(block.facts, at, is_meant) || std::count(before.begin(), before.end(), '"') % 2 != 0;
}

std::vector<Range> placeholders(const BlockView& block) { return Finder{block}.find(); }

} // namespace unres::rules
