#include "rules/sources.h"
#include "rules/wording/prose.h"

#include <string>

namespace unres::rules {
namespace {

using wording::Prose;

constexpr std::size_t longest_item = 2;

// Words with which no item of a list of nouns or adjectives begins: what follows is an aside, or goes on with a verb.
bool begins_no_item(const Prose& prose, std::size_t i) {
  return is_ascii_digit(prose[i].front()) || wording::is_adverb_in_ly(prose[i]) ||
         prose.is_one_of(i, {"as",     "where",    "when",      "if",      "in",    "on",      "at",     "by",     "to",
                             "for",    "from",     "with",      "within",  "under", "upon",    "of",     "that",   "which",
                             "who",    "whose",    "including", "inter",   "also",  "further", "thus",   "then",   "therefore",
                             "and",    "or",       "both",      "such",    "not",   "other",   "others", "the",    "its",
                             "their",  "through",  "while",     "whether", "including", "taking", "bearing", "having", "being"});
}

bool is_preposition(const Prose& prose, std::size_t i) {
  return prose.is_one_of(i, {"of", "in", "for", "to", "by", "at", "with", "on", "from", "among", "between", "within", "against"});
}

// A comma, and nothing else, parts the word from the one before.
bool has_comma(const Prose& prose, std::size_t i) { return i > 0 && i < prose.size() && prose.gap(i) == ", "; }

// A place and its country, "Perth, Australia, and Hyderabad"; "paragraph 8, and article V".
bool is_name_or_number(const Prose& prose, std::size_t item, std::size_t end) {
  return is_ascii_digit(prose[end - 1].front()) || (end - item == 1 && is_ascii_upper(prose[item].front()));
}

// How many words of the item that ends before `end` follow a comma; 0 where it is longer than an item of a list.
std::size_t item_before(const Prose& prose, std::size_t end) {
  for (std::size_t size = 1; size <= longest_item && size < end; ++size) {
    const std::size_t begin = end - size;
    if (has_comma(prose, begin))
      return begins_no_item(prose, begin) || is_name_or_number(prose, begin, end) ? 0 : size;
    if (!prose.goes_on(begin))
      return 0;
  }
  return 0;
}

// "and disasters, conflicts and tensions": the last item is a list of its own.
bool begins_inner_list(const Prose& prose, std::size_t i) {
  for (std::size_t next = i; next <= i + longest_item && has_comma(prose, i); ++next)
    if (prose.goes_on(next) && prose.is_one_of(next, {"and", "or"}))
      return true;
  return false;
}

// The last item: one word and a preposition, or a word or two and the mark that ends the list.
bool ends_list(const BlockView& block, const Prose& prose, std::size_t i) {
  if (!prose.goes_on(i) || begins_no_item(prose, i))
    return false;
  for (std::size_t next = i + 1; next <= i + longest_item; ++next) {
    if (next == prose.size())
      return block.facts.end.mark != 0; // Without an end mark, the item may go on.
    if (!prose.goes_on(next))
      return !begins_inner_list(prose, next);
    if (is_preposition(prose, next))
      return next == i + 1 && (prose.is(next, "of") || !prose[i].ends_with("s")); // "and calls for"
  }
  return false;
}

void check(const BlockView& block, Reporter& reporter) {
  if (!is_body(block) || (block.text.find(", and ") == std::string_view::npos && block.text.find(", or ") == std::string_view::npos))
    return;
  const Prose& prose = block.prose();
  for (std::size_t i = 3; i + 1 < prose.size(); ++i) {
    if (!has_comma(prose, i) || !prose.is_one_of(i, {"and", "or"}) || item_before(prose, i) == 0 || !ends_list(block, prose, i + 1) || prose.is_quoted(i))
      continue;
    // Items in -ing are verbs, unless all are.
    if (prose[i + 1].ends_with("ing") && !prose[i - 1].ends_with("ing"))
      continue;
    const text::Offset end = prose.gap_end(i).begin;
    const text::Range comma{end - 1, end};
    // A call, or what is deleted or inserted, may stand behind the comma.
    if (text::slice(block.text, comma) != "," || space_at(block.text, end) == 0)
      continue;
    reporter.report(comma, "No comma before the “" + std::string{prose[i]} + "” of a simple list")
        .fix("Leave out the comma", FixKind::suggested, {{comma, ""}});
  }
}

} // namespace

extern constinit const Rule punct_serial_comma{
    .id = "punct/serial-comma",
    .title = "No comma before the “and” of a simple list",
    .severity = Severity::warning,
    .profiles = all_but_sc,
    .why = "“Organs, organizations and bodies”. Left alone are a comma before a verb, in a list of citations, behind an aside "
           "or a note call, before “as well as”, and lists of items with more than two words: some need the comma to be read "
           "right. The Security Council writes it either way.",
    .good = R"(*The General Assembly*,

*Recalling* the organs, organizations and bodies of the United Nations,

*Decides* to keep the lamps lit.
)",
    .bad = R"(*The General Assembly*,

*Recalling* the organs, organizations, and bodies of the United Nations,

*Decides* to keep the lamps lit.
)",
    .source = sources::punctuation,
    .evidence = "Adopted texts of the test corpus, the Security Council's aside: 14 such commas in 12 of 209 texts, each before the "
                "last item of a simple list; many thousands of lists have none.",
    .block = check};

} // namespace unres::rules
