#include "rules/punct/marks.h"
#include "rules/sources.h"

#include <string>

namespace unres::rules {
namespace {

using namespace marks;
using text::Offset;
using text::Range;

// The word of letters before an apostrophe.
std::string_view owner_before(std::string_view text, std::size_t apostrophe) {
  std::size_t begin = apostrophe;
  while (begin > 0 && (is_ascii_letter(text[begin - 1]) || text[begin - 1] == '-'))
    --begin;
  return text.substr(begin, apostrophe - begin);
}

// UNEP, UN-Women; not "I" or a name of which one letter is a capital.
bool is_abbreviation(std::string_view word) {
  std::size_t capitals = 0;
  for (const char c : word)
    capitals += is_ascii_upper(c);
  return capitals >= 3 || (capitals == 2 && word.size() == 2);
}

void check_owner(const BlockView& block, Offset apostrophe, Offset end, Reporter& reporter) {
  const std::string_view word = owner_before(block.text, apostrophe);
  const auto begin = static_cast<Offset>(apostrophe - word.size());
  const bool nations = word == "Nations" && block.text.substr(0, begin).ends_with("United ");
  if ((!nations && !is_abbreviation(word)) || end >= block.facts.content.end ||
      language::Quiet{block, reporter.options()}.is_left_alone({begin, end}))
    return;
  std::string message = "A name has no possessive: write “of ";
  message.append(nations ? "the United Nations" : word).append("” behind what it has");
  reporter.report({nations ? begin - 7 : begin, end}, std::move(message));
}

void check(const BlockView& block, Reporter& reporter) {
  if (!is_running_text(block))
    return;
  for (const std::string_view mark : {single_close, std::string_view{"'"}})
    for_each_place(block, mark, [&](Offset at) {
      const auto behind = static_cast<Offset>(at + mark.size());
      const bool with_s = has_at(block.text, behind, "s") && ends_word(block.text, behind + 1);
      if (with_s || (at > 0 && block.text[at - 1] == 's' && ends_word(block.text, behind)))
        check_owner(block, at, with_s ? behind + 1 : behind, reporter);
    });
}

} // namespace

extern constinit const Rule punct_apostrophe_name{
    .id = "punct/apostrophe-name",
    .title = "Abbreviations and the United Nations have no possessive",
    .severity = Severity::hint,
    .profiles = all_but_sc,
    .why = "“The mandate of UNEP”, not “UNEP’s mandate”. The Manual says the same of countries and organizations; adopted "
           "texts write “the Agency’s operations” all the same, so that only abbreviations and “the United Nations’” are "
           "reported. The Security Council writes “MINUSCA’s mandate” and is left alone.",
    .good = R"(*The General Assembly*,

*Recalling* the mandate of UN-Women and the work of the United Nations on lamps,

*Decides* to keep the lamps lit.
)",
    .bad = R"(*The General Assembly*,

*Recalling* UNEP’s mandate and the United Nations’ work on lamps,

*Decides* to keep the lamps lit.
)",
    .source = sources::punctuation,
    .evidence = "Adopted texts of the test corpus, the Security Council's aside: none has an abbreviation with a possessive, some 190 "
                "have one of an organ’s name (“the Agency’s operations”).",
    .block = check};

} // namespace unres::rules
