#include "support/characters.h"
#include "rules/paragraphs.h"
#include "rules/sources.h"

namespace unres::rules {
namespace {

// The letters of the opening phrase whose case is wrong.
std::vector<text::Edit> case_edits(std::string_view block, text::Range words,
                                   std::string_view phrase) {
  std::vector<text::Edit> edits;
  for (text::Offset at = words.begin; at < words.end; ++at) {
    const char c = block[at];
    const bool begins = at == 0 || !is_word_byte(block[at - 1]);
    if (!begins || !is_ascii_letter(c))
      continue;
    if (at == words.begin) {
      if (!is_ascii_upper(c))
        edits.push_back({{at, at + 1}, std::string(1, static_cast<char>(c - 'a' + 'A'))});
      continue;
    }
    text::Offset end = at;
    while (end < words.end && is_word_byte(block[end]))
      ++end;
    // "REQUESTS" is typed so on purpose; a phrase may hold a name, such as "the Secretary-General".
    const bool one_capital = end - at > 1 && !is_ascii_upper(block[at + 1]);
    if (is_ascii_upper(c) && one_capital &&
        phrase.find(block.substr(at, end - at), 1) == std::string_view::npos)
      edits.push_back({{at, at + 1}, std::string(1, static_cast<char>(c - 'A' + 'a'))});
  }
  return edits;
}

void check(const workspace::Document& document, Reporter& reporter) {
  const Resolution& r = document.model();
  for_each(r, Role::operative, [&](const Paragraph& p, Index) {
    const model::Block& block = r.blocks[p.first];
    const model::Opening& opening = block.facts->opening;
    if (opening.operative == nullptr)
      return;
    const text::Range words = opening.operative_range;
    std::vector<text::Edit> edits =
        case_edits(document.slice(block.range()), words, opening.operative->text);
    if (edits.empty())
      return;
    for (text::Edit& edit : edits)
      edit.range = block.absolute(edit.range);
    // From the beginning to the last word that is wrong.
    text::Offset end = edits.back().range.end;
    while (end < block.range().end && is_word_byte(document.text()[end]))
      ++end;
    reporter
        .report({block.begin + words.begin, end},
                opening.capital ? "Only the first word of an opening phrase has a capital"
                                : "An operative paragraph begins with a capital")
        .fix("Correct the capitals", FixKind::safe, std::move(edits));
  });
}

} // namespace

extern constinit const Rule operative_verb_capital{
    .id = "operative/verb-capital",
    .title = "The first word of an operative paragraph has a capital, the others have none",
    .severity = Severity::warning,
    .why = "An operative paragraph begins with a capital: Requests. After “Also” and “Further” the "
           "verb "
           "has none: Also requests, Takes note of.",
    .good = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Requests* the Secretary-General to report;

2. *Also requests* the Secretary-General to publish the report.
)",
    .bad = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *requests* the Secretary-General to report;

2. *Also Requests* the Secretary-General to publish the report.
)",
    .source = sources::capitalization,
    .evidence = "Adopted texts: all operative paragraphs of 239 texts.",
    .document = check};

} // namespace unres::rules
