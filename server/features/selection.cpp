#include "features/selection.h"

#include "features/paragraph_extent.h"
#include "features/spots.h"
#include "support/utf8.h"

#include <algorithm>
#include <array>
#include <optional>

namespace unres::features {
namespace {

using model::Index;
using text::Offset;
using text::Range;

// Of a word: no mark, no dash, no quotation mark, no superscript.
bool is_of_word(char32_t c) {
  if (c < 0x80)
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  const bool latin_mark = c < 0xC0 && c != 0xAA && c != 0xB5 && c != 0xBA;
  const bool mark = (c >= 0x2000 && c < 0x2C00) || (c >= 0x3000 && c < 0x3040) || c == 0xD7 || c == 0xF7;
  return !latin_mark && !mark && c != 0xFEFF && c != utf8::replacement;
}

Range word_at(std::string_view text, Offset at) {
  Range word{at, at};
  while (word.begin > 0) {
    const std::size_t before = utf8::previous(text, word.begin);
    if (!is_of_word(utf8::decode(text, before).code_point))
      break;
    word.begin = static_cast<Offset>(before);
  }
  while (word.end < text.size()) {
    const utf8::Decoded next = utf8::decode(text, word.end);
    if (!is_of_word(next.code_point))
      break;
    word.end += static_cast<Offset>(next.length);
  }
  return word;
}

// "No.", "Mr.", "Add." and initials are short and have a capital.
bool is_abbreviation(std::string_view word) {
  static constexpr std::array<std::string_view, 12> small{"arts", "art",  "cf",    "chap", "ed",  "fig",
                                                          "para", "paras", "pp", "sect", "vol", "vols"};
  constexpr std::size_t longest = 4;
  const bool capital = !word.empty() && word.front() >= 'A' && word.front() <= 'Z';
  return word.size() < 2 || (capital && word.size() <= longest) || std::find(small.begin(), small.end(), word) != small.end();
}

// True where a sentence may end behind the mark at `at`: white space and a capital follow, and no abbreviation stands
// before it.
bool ends_sentence(std::string_view text, Offset at) {
  if (text[at] != '.' && text[at] != '?' && text[at] != '!')
    return false;
  Offset next = at + 1;
  while (next < text.size() && (text[next] == ' ' || text[next] == '\n' || text[next] == '\r'))
    ++next;
  if (next == at + 1 || next >= text.size() || text[next] < 'A' || text[next] > 'Z')
    return false;
  return !is_abbreviation(text::slice(text, word_at(text, at)));
}

class Steps {
public:
  Steps(const workspace::Document& document, Offset at)
      : document_(document), r_(document.model()), text_(document.text()),
        at_(std::min(at, static_cast<Offset>(text_.size()))) {}

  std::vector<Range> run() {
    const Range word = word_at(text_, at_);
    if (!word.empty())
      found_.push_back(word);
    for (std::optional<syntax::Node> node = document_.tree().root().descendant(word); node; node = node->parent())
      found_.push_back(node->range());
    if (const Index block = block_at(r_, at_); block != model::none)
      add_block(block);
    add_paragraphs();
    for (const model::Scope& scope : r_.scopes)
      if (scope.first < scope.last)
        add(within(scope));
    for (const model::Unit& unit : r_.units)
      if (unit.first < unit.last)
        add({r_.blocks[unit.first].begin, r_.blocks[unit.last - 1].range().end});
    add({0, static_cast<Offset>(text_.size())});
    return growing(word);
  }

private:
  void add(Range range) {
    if (range.touches(at_))
      found_.push_back(range);
  }

  // The opening phrase, the sentence, and the words without their label.
  void add_block(Index index) {
    const model::Block& block = r_.blocks[index];
    const model::Opening& opening = block.facts->opening;
    add(block.absolute(block.region == model::Region::preamble ? opening.preambular_range : opening.operative_range));
    add(sentence(block));
    add(block.absolute(block.facts->content));
    add(block.range());
  }

  // No sentence ends within a quotation, a citation or open text.
  [[nodiscard]] Range sentence(const model::Block& block) const {
    const Range content = block.absolute(block.facts->content);
    Range out = content;
    for (Offset i = content.begin; i < content.end; ++i) {
      const auto inside = [&](const model::Span& span) {
        const Range place = block.absolute(span.range);
        return span.kind != syntax::Kind::text && place.begin <= i && i + 1 < place.end;
      };
      if (!ends_sentence(text_, i) || std::any_of(block.facts->spans.begin(), block.facts->spans.end(), inside))
        continue;
      if (i + 1 > at_) {
        out.end = i + 1;
        break;
      }
      out.begin = i + 1;
      while (out.begin < content.end && (text_[out.begin] == ' ' || text_[out.begin] == '\n' || text_[out.begin] == '\r'))
        ++out.begin;
    }
    return out.begin <= at_ ? out : Range{at_, at_};
  }

  // A paragraph or subparagraph, also where a page end has cut it, and then with those below it.
  void add_paragraphs() {
    for (Index i = 0; i < r_.paragraphs.size(); ++i) {
      const Range own = r_.range(r_.paragraphs[i]);
      if (own.begin > at_)
        break;
      add(own);
      add(with_those_below(r_, i));
    }
  }

  [[nodiscard]] Range within(const model::Scope& scope) const {
    Range out{r_.range(r_.paragraphs[scope.first]).begin, r_.range(r_.paragraphs[scope.last - 1]).end};
    for (const Index head : {scope.organ_line, scope.heading})
      if (head != model::none)
        out.begin = std::min(out.begin, r_.blocks[head].begin);
    return out;
  }

  // From the smallest on, each that holds all before it.
  std::vector<Range> growing(Range word) {
    std::stable_sort(found_.begin(), found_.end(), [](Range a, Range b) { return a.size() < b.size(); });
    std::vector<Range> out;
    for (const Range range : found_)
      if (!range.empty() && range.contains(word) && (out.empty() || (range.contains(out.back()) && range != out.back())))
        out.push_back(range);
    if (out.empty())
      out.push_back({0, static_cast<Offset>(text_.size())});
    return out;
  }

  const workspace::Document& document_;
  const model::Resolution& r_;
  std::string_view text_;
  Offset at_;
  std::vector<Range> found_;
};

} // namespace

std::vector<Range> selection_steps(const workspace::Document& document, Offset at) { return Steps{document, at}.run(); }

} // namespace unres::features
