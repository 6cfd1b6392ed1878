#include "rules/inline_text.h"
#include "rules/sources.h"

namespace unres::rules {
namespace {

void check(const BlockView& block, Reporter& reporter) {
  const model::Facts& facts = block.facts;
  if (block.kind != syntax::Kind::subparagraph || !is_body(block))
    return;
  const text::Range word = facts.opening.first_word;
  // What stands in brackets or is proposed as an insertion may not be the first word in the end.
  if (word.empty() || facts.opening.capital || word.begin != facts.content.begin)
    return;
  // "e-learning", "mHealth": such words keep their small letter.
  const std::string_view text = text::slice(block.text, word);
  for (std::size_t i = 1; i < text.size(); ++i)
    if (is_ascii_upper(text[i]) || (i == 1 && text[i] == '-'))
      return;
  const text::Range initial{word.begin, word.begin + 1};
  const std::string capital(1, static_cast<char>(text.front() - 'a' + 'A'));
  reporter.report(word, "A subparagraph begins with a capital letter")
      .fix("Begin with a capital letter", FixKind::safe, {{initial, capital}});
}

} // namespace

extern constinit const Rule para_sub_capital{
    .id = "para/sub-capital",
    .title = "A subparagraph begins with a capital letter",
    .severity = Severity::warning,
    .profiles = all_but_sc,
    .why =
        "Each subparagraph begins with a capital letter, although it goes on the sentence of its "
        "paragraph: (a) To publish. Security Council texts often have a small letter; they are let "
        "be.",
    .good = R"(*The General Assembly*

*Requests* the Secretary-General:

(a) To publish the guide;

(b) To report on its use.
)",
    .bad = R"(*The General Assembly*

*Requests* the Secretary-General:

(a) to publish the guide;

(b) To report on its use.
)",
    .source = sources::capitalization,
    .evidence =
        "Adopted texts: General Assembly 3,255 of 3,255 subparagraphs that begin with a letter, "
        "Economic and Social Council 566 of 566, Human Rights Council 865 of 880.",
    .block = check};

} // namespace unres::rules
