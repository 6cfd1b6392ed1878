#include "rules/abbr/own_terms.h"
#include "rules/inline_text.h"
#include "rules/scan.h"
#include "rules/sources.h"

#include <algorithm>
#include <array>

namespace unres::rules {
namespace {

bool is_upper_at(std::string_view text, std::size_t at) { return at < text.size() && is_ascii_upper(text[at]); }

// "(UNODC)" behind the full name introduces it.
bool introduces(std::string_view text, text::Range range) {
  return range.begin > 0 && text[range.begin - 1] == '(' && has_at(text, range.end, ")");
}

// What other rules speak of: "UNGA resolution 67/1", "HRC 16/19" (citation/organ-named, citation/hrc-form) and an organ
// with its article, "the ECOSOC" (preamble/self-name-short).
bool is_of_another_rule(std::string_view text, text::Range range) {
  const std::size_t space = space_at(text, range.end);
  const std::string_view next = text.substr(range.end + space);
  if (space > 0 && (next.starts_with("resolution") || next.starts_with("decision") || (!next.empty() && is_ascii_digit(next.front()))))
    return true;
  constexpr std::array<std::string_view, 8> organs{"ECOSOC", "HRC", "OHCHR", "SG", "UNGA", "UNHRC", "UNSC", "UNSG"};
  return word_before(text, range.begin) == "the" &&
         std::find(organs.begin(), organs.end(), text::slice(text, range)) != organs.end();
}

// True where a word with a capital stands before `at` that does not open the paragraph, or one of the small words that
// join the parts of a title: "Review of Adherence by [UNRWA]", "STI for [SDGs]". "Director of [UNODC]" is no title.
bool follows_title(const BlockView& block, std::size_t at) {
  constexpr std::array<std::string_view, 6> small{"by", "for", "in", "on", "to", "with"};
  std::string_view before = word_before(block.text, at);
  if (std::find(small.begin(), small.end(), before) != small.end()) {
    at = before_space(block.text, at) - before.size();
    before = word_before(block.text, at);
  }
  return !before.empty() && is_ascii_upper(before.front()) &&
         before_space(block.text, at) - before.size() > block.facts.content.begin;
}

// "CAR-SSP", "INTERPOL/StAR", "ECE Energy Series", "Joint WMO": a part of a longer name or sign. "EU:" tells in a draft
// under negotiation whose words follow.
bool is_part_of_name(const BlockView& block, text::Range range) {
  constexpr std::string_view joints = "-/&@+:";
  const std::string_view text = block.text;
  if ((range.begin > 0 && joints.find(text[range.begin - 1]) != std::string_view::npos) ||
      (range.end < text.size() && joints.find(text[range.end]) != std::string_view::npos))
    return true;
  const std::size_t space = space_at(text, range.end);
  if (space > 0 && is_upper_at(text, range.end + space))
    return true;
  return follows_title(block, range.begin);
}

// An article before a name, where no word stands that does its work.
std::string_view article_for(const BlockView& block, const Options& options, const language::Hit& hit) {
  constexpr std::array<std::string_view, 14> determiners{"the",   "The",  "a",     "an",    "all",  "every", "its",
                                                         "their", "this", "these", "those", "such", "each",  "any"};
  const std::size_t space = before_space(block.text, hit.range.begin);
  const std::string_view before = word_before(block.text, hit.range.begin);
  const bool counted = space > 0 && space < hit.range.begin && is_ascii_digit(block.text[space - 1]);
  if (!is_ascii_upper(hit.term->right.front()) || counted ||
      std::find(determiners.begin(), determiners.end(), before) != determiners.end())
    return "";
  return language::Quiet{block, options}.begins_sentence(hit.range) ? "The " : "the ";
}

void check(const BlockView& block, Reporter& reporter) {
  for_each_own_term(block, reporter, [&](const language::Hit& hit) {
    if (introduces(block.text, hit.range) || is_of_another_rule(block.text, hit.range) || is_part_of_name(block, hit.range))
      return;
    const std::string name = language::right_form(block.text, hit);
    std::string wanted{article_for(block, reporter.options(), hit)};
    wanted += name;
    reporter.report(hit.range, "Names are written in full: “" + name + "”")
        .fix("Write “" + name + "”", FixKind::suggested, {{hit.range, std::move(wanted)}});
  });
}

} // namespace

extern constinit const Rule abbr_no_acronyms{
    .id = "abbr/no-acronyms",
    .title = "Names are written in full, not in initials",
    .severity = Severity::warning,
    .profiles = all_but_sc,
    .in_mun = false,
    .why = "Every organ, office, fund and instrument is named in full each time, or by a short form of words (“the "
           "Office”, “the Convention”). Initials in parentheses that introduce a short form, initials that are a "
           "part of a longer name, and those that resolutions accept (COVID-19, HIV, INTERPOL, UN-Women, SIDS "
           "and SAMOA in the name of the Pathway, TRIPS) are spared. The Security Council and Model United Nations "
           "write initials.",
    .good = R"(*The General Assembly*,

*Inviting* the United Nations Office on Drugs and Crime, and asking the Office to report on COVID-19,
)",
    .bad = R"(*The General Assembly*,

*Inviting* UNODC and the many NGOs that work with it,
)",
    .source = sources::abbreviations,
    .evidence = "",
    .block = check};

} // namespace unres::rules
