#include "rules/openings.h"

#include "support/characters.h"

#include <algorithm>

namespace unres::rules {
namespace {

constexpr std::size_t longest_opening =
    5; // Words; longer phrases are rare and begin with known ones.

// The first words of a paragraph with their places in the block, up to any punctuation.
struct Words {
  std::vector<std::string_view> words;
  std::vector<text::Range> ranges;
};

Words first_words(std::string_view block, const model::Facts& facts) {
  Words out;
  text::Offset at = facts.opening.first_word.begin;
  const text::Offset end = facts.lead ? facts.lead->end : facts.content.end;
  while (at < end && out.words.size() < longest_opening) {
    const text::Offset begin = at;
    while (at < end && is_ascii_letter(block[at]))
      ++at;
    if (at == begin)
      break;
    out.words.push_back(block.substr(begin, at - begin));
    out.ranges.push_back({begin, at});
    if (at < end && block[at] == ' ')
      ++at;
  }
  return out;
}

// Known after "Very", "Seriously" and their like, or with Also and Further set aside.
bool is_known_but_for_adverbs(model::Part part, const Words& first) {
  std::vector<std::string> kept;
  for (const std::string_view word : first.words)
    if (const std::string lowered = lower(word);
        !lowered.ends_with("ly") && lowered != "also" && lowered != "further" && lowered != "very")
      kept.push_back(lowered);
  const std::vector<std::string_view> views{kept.begin(), kept.end()};
  return model::longest_phrase(part, views).phrase != nullptr;
}

// Somebody may be typing: the words are the beginning of a known phrase, and nothing follows.
bool is_known_beginning(model::Part part, std::string_view content) {
  while (!content.empty() && (content.front() == '*' || content.front() == '_'))
    content.remove_prefix(1);
  while (!content.empty() && (content.back() == '*' || content.back() == '_'))
    content.remove_suffix(1);
  if (content.find(' ') == std::string_view::npos)
    return true;
  if (content.size() > 60)
    return false;
  const std::string begun = lower(content);
  const auto& known = model::phrases(part);
  return std::any_of(known.begin(), known.end(), [&](const model::Phrase& phrase) {
    return lower(phrase.text).starts_with(begun);
  });
}

struct Nearest {
  const model::Phrase* phrase = nullptr;
  text::Range range; // What it would replace.
};

Nearest nearest(model::Part part, std::string_view block, const Words& first) {
  for (std::size_t n = first.words.size(); n > 0; --n) {
    const text::Range range{first.ranges.front().begin, first.ranges[n - 1].end};
    const model::Phrase* phrase = model::nearest_phrase(part, text::slice(block, range));
    // One word for one: "Noting the" is not "Noting that".
    if (phrase != nullptr &&
        static_cast<std::size_t>(std::count(phrase->text.begin(), phrase->text.end(), ' ')) + 1 ==
            n)
      return {phrase, range};
  }
  return {};
}

// What to underline where no phrase is near: "Having" alone would say nothing of "Having begun".
text::Range unknown_words(const model::Facts& facts, const Words& first) {
  const std::size_t all = first.ranges.size();
  const std::size_t last = facts.lead                        ? all
                           : first.words.front() == "Having" ? std::min<std::size_t>(2, all)
                                                             : 1;
  return {first.ranges.front().begin, first.ranges[last - 1].end};
}

} // namespace

void report_unknown_opening(const workspace::Document& document, const Paragraph& p,
                            model::Part part, Reporter& reporter) {
  const model::Block& block = document.model().blocks[p.first];
  const model::Facts& facts = *block.facts;
  if (facts.opening.known() || !facts.opening.capital)
    return;
  const std::string_view text = document.slice(block.range());
  const Words first = first_words(text, facts);
  if (first.words.empty() || is_known_but_for_adverbs(part, first) ||
      is_known_beginning(part, text::slice(text, facts.content)))
    return;
  const Nearest near = nearest(part, text, first);
  const text::Range range = near.phrase != nullptr ? near.range : unknown_words(facts, first);
  std::string message =
      "“" + std::string{text::slice(text, range)} + "” is not a known opening phrase";
  if (near.phrase != nullptr)
    message += "; the nearest is “" + std::string{near.phrase->text} + "”";
  auto finding = reporter.report(block.absolute(range), std::move(message));
  if (near.phrase != nullptr)
    finding.fix("Write “" + std::string{near.phrase->text} + "”", FixKind::suggested,
                {{block.absolute(range), std::string{near.phrase->text}}});
}

} // namespace unres::rules
