#include "model/lexicon.h"
#include "rules/sources.h"
#include "rules/structure/masthead.h"
#include "support/characters.h"

namespace unres::rules {
namespace {

using namespace structure;

// What the symbol or the adoption line calls for; nothing where neither says.
std::string_view expected_for(const Masthead& masthead) {
  if (const Field* symbol = masthead.find(MastheadLine::symbol)) {
    if (symbol->text.find("/L.") != std::string::npos)
      return "Limited";
    if (symbol->text.find("/R.") != std::string::npos)
      return "Restricted";
    return symbol->text.find("/RES/") != std::string::npos ? "General" : "";
  }
  return masthead.find(MastheadLine::adoption) != nullptr ? "General" : "";
}

void check(const workspace::Document& document, Reporter& reporter) {
  for_each_masthead(document.model(), [&](const model::Unit& unit) {
    const Field* line = unit.masthead.find(MastheadLine::distr);
    const std::string_view expected = expected_for(unit.masthead);
    if (line == nullptr || expected.empty())
      return;
    const std::string typed = lower(document.slice(line->range));
    for (const std::string_view word : {"General", "Limited", "Restricted"}) {
      const std::size_t at = typed.find(lower(word));
      if (at == std::string::npos || word == expected)
        continue;
      const auto begin = line->range.begin + static_cast<text::Offset>(at);
      const text::Range range{begin, begin + static_cast<text::Offset>(word.size())};
      reporter
          .report(range, "The distribution of " +
                             std::string{expected == "General" ? "an adopted text is General"
                                         : expected == "Limited"
                                             ? "a draft with an L symbol is Limited"
                                             : "a text with an R symbol is Restricted"})
          .fix("Write " + std::string{expected}, FixKind::safe, {{range, std::string{expected}}});
      return;
    }
  });
}

} // namespace

extern constinit const Rule structure_distr{
    .id = "structure/distr",
    .title = "The distribution fits the symbol: General, Limited or Restricted",
    .severity = Severity::warning,
    .reads = Reads::all,
    .why = "Adopted texts are for general distribution. Drafts with an L symbol are Limited, those "
           "with "
           "an R symbol Restricted.",
    .good = R"(United Nations

A/C.3/79/L.912

General Assembly

Distr.: Limited

Seventy-ninth session
)",
    .bad = R"(United Nations

A/C.3/79/L.912

General Assembly

Distr.: General

Seventy-ninth session
)",
    .source = sources::mastheads,
    .evidence = "",
    .document = check};

} // namespace unres::rules
