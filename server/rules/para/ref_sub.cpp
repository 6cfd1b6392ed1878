#include "rules/inline_text.h"
#include "rules/para/references.h"
#include "rules/sources.h"

#include <array>

namespace unres::rules {
namespace {

using text::Offset;

// After "paragraph", "articles", "arts.": where the number stands, or 0.
Offset number_after(std::string_view text, Offset word, std::string_view stem) {
  std::size_t at = word + stem.size();
  for (const std::string_view ending : {"s", "."})
    if (has_at(text, at, ending))
      ++at;
  const std::size_t space = space_at(text, at);
  return space == 0 ? 0 : static_cast<Offset>(at + space);
}

void check_item(const BlockView& block, const ReferenceItem& item, Reporter& reporter) {
  if (item.tight.empty() && item.dotted.empty())
    return;
  std::vector<text::Edit> edits;
  std::string expected = std::to_string(item.number);
  if (!item.dotted.empty()) {
    const std::string letter{text::slice(block.text, item.dotted).substr(1)};
    edits.push_back({item.dotted, " (" + letter + ")"});
    expected += " (" + letter + ")";
  }
  for (const Offset at : item.tight)
    edits.push_back({{at, at}, " "});
  for (const std::string& sub : item.subs)
    expected += " (" + sub + ")";
  reporter.report(item.range, "A reference to a subparagraph reads " + expected)
      .fix("Write " + expected, FixKind::safe, std::move(edits));
}

void check(const BlockView& block, Reporter& reporter) {
  const model::Facts& facts = block.facts;
  if (!is_body(block))
    return;
  static constexpr std::array stems{std::string_view{"paragraph"}, std::string_view{"article"},
                                    std::string_view{"subparagraph"}, std::string_view{"para"},
                                    std::string_view{"art"}};
  for (const std::string_view stem : stems) {
    for_each_word_beginning(block.text, facts.content, stem, [&](Offset word) {
      const Offset number = number_after(block.text, word, stem);
      if (number == 0 || is_set_apart(facts, word))
        return;
      for (const ReferenceItem& item : read_reference(block.text, number).items)
        if (item.latin == 0 && item.range.end <= facts.content.end)
          check_item(block, item, reporter);
    });
  }
}

} // namespace

extern constinit const Rule para_ref_sub{
    .id = "para/ref-sub",
    .title = "References to subparagraphs have the form paragraph 4 (b) (ii)",
    .severity = Severity::warning,
    .profiles = all_but_sc,
    .why = "A space stands before each parenthesis of a reference: paragraph 4 (b) (ii), article 2 "
           "(b). "
           "Quotations are let be, and so are Security Council texts, which have both forms.",
    .good = R"(*The General Assembly*

1. *Recalls* article 2 (b) of the Convention;

2. *Decides* to act upon paragraph 4 (b) (ii) of its resolution 76/187 of 16 December 2021.
)",
    .bad = R"(*The General Assembly*

1. *Recalls* article 2(b) of the Convention;

2. *Decides* to act upon paragraph 4(b)(ii) of its resolution 76/187 of 16 December 2021.
)",
    .source = sources::paragraphs,
    .evidence =
        "Adopted texts: every reference to a subparagraph in the General Assembly, Economic and "
        "Social Council and Human Rights Council texts of the test corpus.",
    .block = check};

} // namespace unres::rules
