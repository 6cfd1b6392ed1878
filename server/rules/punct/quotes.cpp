#include "rules/punct/quotes.h"

#include "rules/punct/marks.h"
#include "support/characters.h"

#include <optional>

namespace unres::rules::quotes {
namespace {

using namespace marks;
using text::Offset;
using text::Range;

// What stands beside a mark, emphasis set aside.
struct Sides {
  bool opens = false;  ///< A word begins behind it and none ends before it.
  bool word_before = false;
  bool digit_before = false;
  bool letter_behind = false;
};

bool is_emphasis(char c) { return c == '*' || c == '_'; }

Sides sides_of(std::string_view text, Range mark) {
  std::size_t begin = mark.begin;
  std::size_t end = mark.end;
  while (begin > 0 && is_emphasis(text[begin - 1]))
    --begin;
  while (end < text.size() && is_emphasis(text[end]))
    ++end;
  const std::string_view before = text.substr(0, begin);
  const std::string_view behind = text.substr(end);
  Sides out;
  const bool starts = before.empty() || is_ascii_space(before.back()) || before.back() == '(' || before.back() == '[' ||
                      before.back() == '/' || before.ends_with("\u00A0") || before.ends_with(en_dash) ||
                      before.ends_with(em_dash) || before.ends_with(quote_open) || before.ends_with(single_open);
  out.opens = starts && !behind.empty() && !is_ascii_space(behind.front());
  out.digit_before = !before.empty() && is_ascii_digit(before.back());
  out.word_before = !starts && is_word_byte(before.back()) && !out.digit_before && !before.ends_with(quote_close);
  out.letter_behind = !behind.empty() && !ends_word(behind, 0) && !is_ascii_digit(behind.front()) &&
                      !behind.starts_with("\u00B9") && !behind.starts_with("\u00B2") && !behind.starts_with("\u00B3") &&
                      !behind.starts_with("\xE2\x81");
  return out;
}

class Reader {
public:
  explicit Reader(const BlockView& block) : block_(block), text_(block.text) {}

  Marks read() {
    for (std::size_t at = text_.find_first_of(first_bytes); at != std::string_view::npos;) {
      const std::size_t size = take(static_cast<Offset>(at));
      at = text_.find_first_of(first_bytes, at + size);
    }
    // A quotation without an end, or in one without an end, may still be typed.
    for (const std::size_t open : open_)
      out_.quotes[open].certain = false;
    for (Quote& quote : out_.quotes)
      for (const std::size_t open : open_)
        quote.certain = quote.certain && out_.quotes[open].open.range.begin > quote.open.range.begin;
    return std::move(out_);
  }

private:
  static constexpr std::string_view first_bytes = "\"'\xE2";

  std::size_t take(Offset at) {
    const std::string_view rest = text_.substr(at);
    if (rest.front() == '"') {
      if (is_prose(block_, at))
        take_double({at, at + 1}, Typed::straight);
      return 1;
    }
    if (rest.front() == '\'') {
      if (is_prose(block_, at))
        take_single({at, at + 1});
      return 1;
    }
    const Range three{at, at + 3};
    if (rest.starts_with(quote_open)) {
      const Sides sides = sides_of(text_, three);
      const bool reversed = !sides.opens && !sides.letter_behind && top(false) && at > 0 && !is_ascii_space(text_[at - 1]);
      reversed ? close({three, Typed::reversed}, false) : open({three, Typed::curly}, false);
    } else if (rest.starts_with(quote_close)) {
      const bool reversed = !top(false) && sides_of(text_, three).opens;
      reversed ? open({three, Typed::reversed}, false) : close({three, Typed::curly}, false);
    } else if (rest.starts_with(single_open)) {
      // ‘ stands within words of other languages: Ya‘rubiyah.
      const Sides sides = sides_of(text_, three);
      if (sides.word_before && !sides.letter_behind && is_prose(block_, at))
        out_.apostrophes.push_back({three, Typed::reversed});
    } else {
      return 1;
    }
    return 3;
  }

  void take_double(Range mark, Typed typed) {
    const Sides sides = sides_of(text_, mark);
    if (sides.opens)
      open({mark, typed}, false);
    else if (top(false))
      close({mark, typed}, false); // Without an open quotation, 12" are inches.
  }

  void take_single(Range mark) {
    const Sides sides = sides_of(text_, mark);
    if (sides.opens && is_decade(mark.end))
      out_.apostrophes.push_back({mark, Typed::straight});
    else if (sides.opens && closes_ahead(mark.end))
      open({mark, Typed::straight}, true);
    else if (sides.letter_behind && sides.word_before) // 1990's is of date/decade.
      out_.apostrophes.push_back({mark, Typed::straight});
    else if (!sides.opens && top(true) && !(text_[mark.begin - 1] == 's' && closes_ahead(mark.end)))
      close({mark, Typed::straight}, true);
    else if (sides.word_before)
      out_.apostrophes.push_back({mark, Typed::straight}); // After a number it is a foot or a minute.
  }

  // '90s
  [[nodiscard]] bool is_decade(std::size_t at) const {
    return text_.size() > at + 2 && is_ascii_digit(text_[at]) && is_ascii_digit(text_[at + 1]) && text_[at + 2] == 's';
  }

  // A straight single mark that may close comes before one that opens.
  [[nodiscard]] bool closes_ahead(std::size_t from) const {
    for (std::size_t at = text_.find('\'', from); at != std::string_view::npos; at = text_.find('\'', at + 1)) {
      const Sides sides = sides_of(text_, {static_cast<Offset>(at), static_cast<Offset>(at + 1)});
      if (sides.opens)
        return false;
      if (!sides.letter_behind && !is_ascii_space(text_[at - 1]))
        return true;
    }
    return false;
  }

  // The innermost open quotation is of this kind; a double mark closes over a single one left open.
  [[nodiscard]] bool top(bool single) const {
    if (single)
      return !open_.empty() && out_.quotes[open_.back()].single;
    for (const std::size_t open : open_)
      if (!out_.quotes[open].single)
        return true;
    return false;
  }

  void open(Mark mark, bool single) {
    open_.push_back(out_.quotes.size());
    out_.quotes.push_back({mark, {}, single, static_cast<int>(open_.size()) - 1, false});
  }

  void close(Mark mark, bool single) {
    while (!single && !open_.empty() && out_.quotes[open_.back()].single)
      open_.pop_back();
    if (open_.empty())
      return;
    Quote& quote = out_.quotes[open_.back()];
    quote.close = mark;
    quote.certain = true;
    open_.pop_back();
  }

  const BlockView& block_;
  std::string_view text_;
  std::vector<std::size_t> open_;
  Marks out_;
};

} // namespace

Marks read_marks(const BlockView& block) { return Reader{block}.read(); }

} // namespace unres::rules::quotes
