#include "rules/inline_text.h"
#include "rules/sources.h"

#include "model/masthead.h"
#include "notation/ordinals.h"

namespace unres::rules {
namespace {

using text::Offset;
using text::Range;

// The digits at `at`, up to three.
std::string_view digits_at(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && is_ascii_digit(text[end]) && end - at < 4)
    ++end;
  const bool word_ends = end >= text.size() || !is_word_byte(text[end]);
  return word_ends && end - at < 4 ? text.substr(at, end - at) : std::string_view{};
}

std::string ordinal(std::string_view digits) {
  int number = 0;
  for (const char c : digits)
    number = number * 10 + (c - '0');
  return number >= 1 && number < 200 ? notation::words_of_ordinal(number) : std::string{};
}

void report(Reporter& reporter, Range range, std::string wanted) {
  std::string message = "Write “" + wanted + "”";
  reporter.report(range, message).fix(message, FixKind::suggested, {{range, std::move(wanted)}});
}

// "OP5" and "PP 12".
void check_working(const BlockView& block, Reporter& reporter) {
  for (const std::string_view prefix : {"OP", "PP"}) {
    for (std::size_t at = block.text.find(prefix, block.facts.content.begin);
         at != std::string_view::npos; at = block.text.find(prefix, at + 1)) {
      const std::size_t number = at + prefix.size() + space_at(block.text, at + prefix.size());
      const std::string_view digits = digits_at(block.text, number);
      const bool begins = at == 0 || !is_word_byte(block.text[at - 1]);
      if (digits.empty() || !begins || is_set_apart(block.facts, static_cast<Offset>(at)))
        continue;
      const Range range{static_cast<Offset>(at), static_cast<Offset>(number + digits.size())};
      if (prefix == "OP") {
        report(reporter, range, "paragraph " + std::string{digits});
        continue;
      }
      const std::string nth = ordinal(digits);
      const bool article = at >= 4 && block.text.substr(at - 4, 4) == "the ";
      if (!nth.empty())
        report(reporter, range, (article ? "" : "the ") + nth + " preambular paragraph");
    }
  }
}

// "operative paragraph 5" and "preambular paragraph 12".
void check_words(const BlockView& block, Reporter& reporter) {
  const std::string_view text = block.text;
  for (const std::string_view word : {"operative", "preambular"}) {
    for_each_word_beginning(text, block.facts.content, word, [&](Offset at) {
      static constexpr std::string_view noun = "paragraph";
      const std::size_t begin = at + word.size() + space_at(text, at + word.size());
      if (begin == at + word.size() || !has_at(text, begin, noun) || is_set_apart(block.facts, at))
        return;
      std::size_t end = begin + noun.size();
      const bool plural = has_at(text, end, "s");
      end += plural ? 1 : 0;
      const std::size_t number = end + space_at(text, end);
      const std::string_view digits = digits_at(text, number);
      if (number == end || digits.empty())
        return;
      const Range range{at, static_cast<Offset>(number + digits.size())};
      if (word == "operative") {
        report(reporter, range, std::string{text.substr(begin, range.end - begin)});
        return;
      }
      // "preambular paragraphs 3 and 4" needs more than one word changed.
      const std::string nth = ordinal(digits);
      const bool article = at >= 4 && text.substr(at - 4, 4) == "the ";
      if (!nth.empty() && !plural)
        report(reporter, range, (article ? "" : "the ") + nth + " preambular paragraph");
    });
  }
}

void check(const BlockView& block, Reporter& reporter) {
  if (!is_body(block))
    return;
  check_working(block, reporter);
  check_words(block, reporter);
}

} // namespace

extern constinit const Rule para_no_res_operative_word{
    .id = "para/no-res-operative-word",
    .title = "Say “paragraph 5”, not “operative paragraph 5” or “OP5”",
    .severity = Severity::hint,
    .profiles = all_but_sc,
    .why = "Operative paragraphs have numbers, so “paragraph 5” says enough; a preambular "
           "paragraph is "
           "counted: “the twelfth preambular paragraph”. OP5 and PP12 belong to working papers. "
           "Security "
           "Council texts and quotations are let be.",
    .good = R"(*The General Assembly*

*Recalls* paragraph 5 and the twelfth preambular paragraph of its resolution 76/187 of 16 December 2021.
)",
    .bad = R"(*The General Assembly*

*Recalls* operative paragraph 5 and PP12 of its resolution 76/187 of 16 December 2021.
)",
    .source = sources::paragraphs,
    .evidence =
        "Adopted texts: none of the General Assembly, Economic and Social Council and Human "
        "Rights Council texts of the test corpus says otherwise.",
    .block = check};

} // namespace unres::rules
