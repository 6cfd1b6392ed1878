#include "index/importers/wording.h"

#include "support/characters.h"
#include "support/utf8.h"

#include <algorithm>
#include <array>

namespace unres::index {
namespace {

// "Resolution 2709 (2023)", "Security Council resolution 1373 (2001)": a number in words, no title.
bool says_number_only(std::string_view text) {
  const std::string small = lower(text);
  for (const std::string_view opening : {"resolution ", "security council resolution "})
    if (small.starts_with(opening))
      return opening.size() < small.size() && is_ascii_digit(small[opening.size()]);
  return false;
}

// The number of a month that a word names or shortens; 0 for none.
int month_named(std::string_view word) {
  if (word.ends_with('.'))
    word.remove_suffix(1);
  for (int month = 1; month <= 12 && word.size() >= 3; ++month)
    if (notation::name_of_month(month).starts_with(word) || (month == 9 && word == "Sept"))
      return month;
  return 0;
}

// The number that a word is, perhaps with marks around it; 0 for none.
int number_in(std::string_view word) {
  while (!word.empty() && !is_ascii_digit(word.front()))
    word.remove_prefix(1);
  std::size_t n = 0;
  int value = 0;
  for (; n < word.size() && n < 4 && is_ascii_digit(word[n]); ++n)
    value = value * 10 + (word[n] - '0');
  return n < word.size() && is_word_byte(word[n]) ? 0 : value;
}

} // namespace

std::string tidied(std::string_view text) {
  std::string out;
  for_each_word(text, [&](std::string_view word) {
    if (!out.empty())
      out += ' ';
    out += word;
  });
  return utf8::sanitized(out);
}

std::string title_of(std::string_view catalogued) {
  std::string title = tidied(catalogued);
  const std::string small = lower(title);
  std::size_t end = small.size();
  for (const std::string_view what : {" : resolution", " : decision", " : draft resolution"}) {
    const std::size_t at = small.rfind(what);
    const std::string_view after = at == std::string::npos ? "x" : trimmed(std::string_view{small}.substr(at + what.size()));
    if (after.empty() || after.starts_with('/'))
      end = std::min(end, at);
  }
  if (const std::size_t at = small.rfind("/ adopted by"); at != std::string::npos)
    end = std::min(end, at);
  title.resize(end);
  while (!title.empty() && std::string_view{" :/."}.find(title.back()) != std::string_view::npos)
    title.pop_back();
  return says_number_only(title) ? std::string{} : title;
}

std::string subject_of(std::string_view catalogued) {
  std::string text = tidied(catalogued);
  const std::size_t open = text.find('[');
  const std::size_t close = text.rfind(']');
  if (open != std::string::npos && close != std::string::npos && open < close)
    text = text.substr(open + 1, close - open - 1);
  else
    text = title_of(text);
  if (text.starts_with("on "))
    text.erase(0, 3);
  return text;
}

std::optional<notation::AdoptedText> catalogued_symbol(std::string_view text) {
  text = trimmed(text);
  if (text.starts_with('['))
    text.remove_prefix(1);
  text = trimmed(text.substr(0, text.find_first_of("|;,")));
  auto read = notation::read_adopted_symbol(text);
  if (read && read->number.form == notation::NumberForm::bare) // The year or the session is missing.
    return std::nullopt;
  return read;
}

std::vector<notation::Date> dates_in(std::string_view text) {
  std::vector<notation::Date> out;
  std::array<std::string_view, 3> last;
  for_each_word(text, [&](std::string_view word) {
    last = {last[1], last[2], word};
    const notation::Date date{number_in(last[2]), month_named(last[1]), number_in(last[0])};
    if (date.year > 1900 && date.month != 0 && notation::exists(date))
      out.push_back(date);
  });
  return out;
}

} // namespace unres::index
