#include "features/mentions/short_names.h"

#include "features/mentions/name_uses.h"
#include "features/name_words.h"
#include "rules/abbr/abbreviation.h"
#include "rules/inline_text.h"
#include "rules/para/references.h"
#include "rules/scan.h"
#include "support/characters.h"

#include <algorithm>
#include <array>

namespace unres::features {
namespace {

using text::Offset;
using text::Range;

constexpr std::size_t longest = 120; // Bytes in parentheses.

// What may stand before the name, each perhaps once and in this order.
constexpr std::array<std::string_view, 9> before_name{"also ",   "hereinafter ",    "hereafter ",    "commonly ", "referred to as ",
                                                      "called ", "known as ",       "the ",          "The "};
constexpr std::array<std::string_view, 2> words_of_naming{"hereinafter ", "hereafter "};

bool is_roman(std::string_view word) { return word.find_first_not_of("IVXLC") == std::string_view::npos; }
std::size_t capitals_in(std::string_view word) {
  return static_cast<std::size_t>(std::count_if(word.begin(), word.end(), is_ascii_upper));
}

/// A name as it is read out of a parenthesis.
struct Candidate {
  Range range;
  bool told = false;    ///< Words or an article tell that it is a name.
  std::size_t words = 0;
  std::string_view last;
};

class Finder {
public:
  explicit Finder(const workspace::Document& document) : document_(document), r_(document.model()) {}

  std::vector<ShortName> run() {
    for (const model::Paragraph& p : r_.paragraphs)
      if (p.scope != model::none)
        r_.for_each_block(p, [&](model::Index i) { read(r_.scopes[p.scope].unit, r_.blocks[i]); });
    find_uses(document_, out_);
    for (ShortName& each : out_) // Its quotation marks make none of others of it.
      if (std::find(each.uses.begin(), each.uses.end(), each.introduction) == each.uses.end())
        each.uses.insert(std::lower_bound(each.uses.begin(), each.uses.end(), each.introduction), each.introduction);
    return std::move(out_);
  }

private:
  void read(model::Index unit, const model::Block& block) {
    unit_ = unit;
    block_ = &block;
    text_ = document_.slice(block.range());
    for (std::size_t at = text_.find('('); at != std::string_view::npos; at = text_.find('(', at + 1))
      if (const std::size_t close = text_.find_first_of("()", at + 1);
          close != std::string_view::npos && text_[close] == ')' && close - at <= longest)
        read_parenthesis(at + 1, close);
    for (const std::string_view words : words_of_naming)
      for (std::size_t at = text_.find(words); at != std::string_view::npos; at = text_.find(words, at + 1))
        if (at == 0 || text_[at - 1] != '(')
          read_name(at, std::min(text_.find_first_of(",;.)", at), text_.size()));
  }

  void read_parenthesis(std::size_t begin, std::size_t end) {
    const std::string_view letters = rules::abbreviation_at(text_, begin - 1);
    if (letters.starts_with("S-") || letters.starts_with("ES-")) // 3201 (S-VI)
      return;
    if (!letters.empty())
      return put({static_cast<Offset>(begin), static_cast<Offset>(end)}, begin - 1);
    // "(ISIL, also known as Da’esh)"
    const std::string_view words = text_.substr(begin, end - begin);
    const std::size_t comma = std::min(words.find(", also known as "), words.find(", hereinafter "));
    read_name(begin, comma == std::string_view::npos ? end : begin + comma);
    if (comma != std::string_view::npos)
      read_name(begin + comma + 2, end);
  }

  void read_name(std::size_t begin, std::size_t end) {
    const auto name = candidate(begin, end);
    if (!name)
      return;
    const std::string_view words = text::slice(text_, name->range);
    const bool letters = name->words == 1 && capitals_in(words) > 1 && !is_roman(words);
    const bool numbered = name->words > 1 && is_roman(name->last) && !words.starts_with("Part"); // Habitat III
    if (name->told || letters || numbered || (name->words > 1 && goes_with(words, begin)))
      put(name->range, begin);
  }

  // The words of a name between two places, without quotation marks and what leads up to it.
  [[nodiscard]] std::optional<Candidate> candidate(std::size_t begin, std::size_t end) const {
    Candidate out;
    for (const std::string_view words : before_name)
      if (const Offset behind = rules::end_of_words(text_, begin, words); behind > 0) {
        begin = behind;
        out.told = true;
      }
    for (const std::string_view mark : {"“", "\""}) {
      if (!rules::has_at(text_, begin, mark))
        continue;
      begin += mark.size();
      const std::size_t close = text_.find(mark == "“" ? std::string_view{"”"} : mark, begin);
      if (close == std::string_view::npos || close > end)
        return std::nullopt;
      end = close;
      if (const Offset behind = rules::end_of_words(text_, begin, "the "); behind > 0)
        begin = behind;
      out.told = true;
    }
    if (begin >= end)
      return std::nullopt;
    out.range = {static_cast<Offset>(begin), static_cast<Offset>(end)};
    bool sound = is_ascii_upper(text_[begin]) || is_ascii_digit(text_[begin]);
    for_each_word(text_.substr(begin, end - begin), [&](std::string_view word) {
      const bool clear = std::all_of(word.begin(), word.end(), [](char c) { return is_word_byte(c) || c == '-' || c == '\'' || c == '.'; });
      sound = sound && clear && (is_ascii_upper(word.front()) || is_ascii_digit(word.front()) || may_link(word));
      out.last = word;
      ++out.words;
    });
    const bool named = is_ascii_upper(text_[begin]) || (out.words > 1 && out.told && is_ascii_upper(out.last.front())); // the 2030 Agenda
    return sound && named && !may_link(out.last) ? std::optional{out} : std::nullopt;
  }

  // "the African Union Convention for … (Kampala Convention)": it takes up a word of what stands before it.
  [[nodiscard]] bool goes_with(std::string_view name, std::size_t at) const {
    constexpr std::size_t reach = 250;
    const std::string_view before = text_.substr(at - std::min(at, reach), std::min(at, reach));
    bool found = false;
    for_each_word(name, [&](std::string_view word) {
      found = found || (is_ascii_upper(word.front()) && before.find(word) != std::string_view::npos);
    });
    return found;
  }

  // `begin` is where the words that introduce it begin: what others wrote introduces nothing.
  void put(Range range, std::size_t begin) {
    if (begin < block_->facts->content.begin || rules::is_set_apart(*block_->facts, static_cast<Offset>(begin)) ||
        rules::is_in_reference(*block_->facts, range.begin))
      return;
    for (const std::string_view ending : {"’s", "'s"})
      if (text::slice(text_, range).ends_with(ending))
        range.end -= static_cast<Offset>(ending.size());
    std::string name = spaced(text::slice(text_, range));
    const bool known = std::any_of(out_.begin(), out_.end(),
                                   [&](const ShortName& each) { return each.name == name && each.unit == unit_; });
    if (!known && name.size() > 1)
      out_.push_back({std::move(name), unit_, block_->absolute(range), {}, {}});
  }

  const workspace::Document& document_;
  const model::Resolution& r_;
  model::Index unit_ = model::none;
  const model::Block* block_ = nullptr;
  std::string_view text_;
  std::vector<ShortName> out_;
};

} // namespace

std::vector<ShortName> short_names(const workspace::Document& document) { return Finder{document}.run(); }

} // namespace unres::features
