#include "features/mentions/name_uses.h"

#include "rules/inline_text.h"
#include "rules/language/lookup.h"
#include "rules/para/references.h"
#include "rules/scan.h"
#include "support/characters.h"

#include <algorithm>
#include <array>

namespace unres::features {
namespace {

using text::Offset;
using text::Range;

class Finder {
public:
  Finder(const workspace::Document& document, std::vector<ShortName>& names)
      : document_(document), r_(document.model()), names_(names) {
    for (std::size_t i = 0; i < names.size(); ++i)
      by_letter_[static_cast<unsigned char>(names[i].name.front())].push_back(i);
    for (auto& same : by_letter_) // Of two that begin alike the longer one.
      std::stable_sort(same.begin(), same.end(),
                       [&](std::size_t a, std::size_t b) { return names[a].name.size() > names[b].name.size(); });
  }

  void run() {
    if (names_.empty())
      return;
    for (model::Index unit = 0; unit < r_.units.size(); ++unit)
      for (model::Index i = r_.units[unit].first; i < r_.units[unit].last; ++i)
        read(unit, r_.blocks[i]);
    for (const model::Paragraph& p : r_.paragraphs)
      if (r_.is_cut(p) && p.scope != model::none)
        read_cut(r_.scopes[p.scope].unit, p);
  }

private:
  void read(model::Index unit, const model::Block& block) {
    const std::string_view text = document_.slice(block.range());
    for (std::size_t at = 0; at < text.size(); ++at) {
      const auto& candidates = by_letter_[static_cast<unsigned char>(text[at])];
      if (candidates.empty() || !rules::language::begins_word(text, at))
        continue;
      for (const std::size_t i : candidates) {
        const Offset end = names_[i].unit == unit ? rules::end_of_words(text, at, names_[i].name) : 0;
        if (end == 0)
          continue;
        const Range range{static_cast<Offset>(at), end};
        if (stands_alone(block, text, range, names_[i].name) && !rules::is_set_apart(*block.facts, range.begin)) {
          names_[i].uses.push_back(block.absolute(range));
          at = end - 1;
          break;
        }
      }
    }
  }

  // The names that begin at the end of one block of a paragraph and end where the next one begins.
  void read_cut(model::Index unit, const model::Paragraph& p) {
    const model::Block* before = nullptr;
    r_.for_each_block(p, [&](model::Index i) {
      const model::Block& block = r_.blocks[i];
      if (before != nullptr)
        for (ShortName& each : names_)
          if (each.unit == unit)
            read_cut(*before, block, each);
      before = &block;
    });
  }

  void read_cut(const model::Block& before, const model::Block& behind, ShortName& name) const {
    const Range first = before.absolute(before.facts->content);
    const Range second = behind.absolute(behind.facts->content);
    const std::string_view head = document_.slice(first);
    const std::string_view tail = document_.slice(second);
    for (std::size_t space = name.name.find(' '); space != std::string::npos; space = name.name.find(' ', space + 1)) {
      if (space > head.size())
        break;
      const std::size_t begin = head.size() - space;
      const Offset end = rules::end_of_words(tail, 0, std::string_view{name.name}.substr(space + 1));
      if (end == 0 || rules::end_of_words(head, begin, std::string_view{name.name}.substr(0, space)) != head.size() ||
          !rules::language::begins_word(head, begin) || rules::Scan{tail, end}.word_goes_on())
        continue;
      name.cut.push_back({first.begin + static_cast<Offset>(begin), first.end});
      name.cut.push_back({second.begin, second.begin + end});
    }
  }

  // Whole words, and no part of a longer name: "Expert Conference", "Conference on Disarmament", "A/CONF/4".
  static bool stands_alone(const model::Block& block, std::string_view text, Range range, std::string_view name) {
    constexpr std::string_view joints = "-/";
    if (rules::Scan{text, range.end}.word_goes_on() || (range.end < text.size() && joints.find(text[range.end]) != std::string_view::npos) ||
        (range.begin > 0 && joints.find(text[range.begin - 1]) != std::string_view::npos))
      return false;
    const bool letters = name.find(' ') == std::string_view::npos && name.size() > 1 && is_ascii_upper(name[1]);
    return letters || !(has_name_before(block, text, range.begin) || has_name_behind(text, range.end));
  }

  static bool has_name_before(const model::Block& block, std::string_view text, Offset at) {
    const std::string_view word = rules::word_before(text, at);
    if (word.empty() || !is_ascii_upper(word.front()))
      return false;
    const auto begin = static_cast<Offset>(word.data() - text.data());
    const model::Facts& facts = *block.facts;
    const bool opens = begin <= std::max(facts.opening.first_word.begin, facts.content.begin) || (facts.lead && begin < facts.lead->end);
    return !opens && word != "The";
  }

  static bool has_name_behind(std::string_view text, Offset at) {
    rules::Scan scan{text, at};
    if (!scan.take_space())
      return false;
    const std::string_view word = scan.take_letters();
    if (word.empty() || is_ascii_upper(word.front()))
      return !word.empty();
    if (word != "on" && word != "of" && word != "for" && word != "against")
      return false;
    if (rules::end_of_words(text, scan.at(), " the ") > 0)
      scan = rules::Scan{text, rules::end_of_words(text, scan.at(), " the") };
    return scan.take_space() && !scan.at_end() && is_ascii_upper(scan.rest().front());
  }

  const workspace::Document& document_;
  const model::Resolution& r_;
  std::vector<ShortName>& names_;
  std::array<std::vector<std::size_t>, 256> by_letter_;
};

} // namespace

void find_uses(const workspace::Document& document, std::vector<ShortName>& names) { Finder{document, names}.run(); }

std::vector<Range> places_of(const workspace::Document& document, std::string_view name) {
  std::vector<Range> out;
  for (const model::Block& block : document.model().blocks) {
    const std::string_view text = document.slice(block.range());
    for (std::size_t at = text.find(name.front()); at != std::string_view::npos; at = text.find(name.front(), at + 1)) {
      const Offset end = rules::language::begins_word(text, at) ? rules::end_of_words(text, at, name) : 0;
      const auto begin = static_cast<Offset>(at);
      if (end > 0 && !rules::Scan{text, end}.word_goes_on() && !rules::is_set_apart(*block.facts, begin))
        out.push_back(block.absolute({begin, end}));
    }
  }
  return out;
}

std::string spaced(std::string_view words) {
  std::string out;
  for (std::size_t at = 0; at < words.size();) {
    const std::size_t space = rules::space_at(words, at);
    if (space == 0)
      out += words[at++];
    else if (!out.empty() && out.back() != ' ')
      out += ' ';
    at += space;
  }
  return out;
}

} // namespace unres::features
