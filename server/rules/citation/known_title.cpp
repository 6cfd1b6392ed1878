#include "rules/citation/evidence.h"
#include "rules/citation/titles.h"
#include "rules/sources.h"

#include <algorithm>

namespace unres::rules {
namespace {

using namespace citation;

void report(const Quoted& quoted, const Cited& cited, const Instrument& row,
            Likeness likeness, Reporter& reporter) {
  auto finding = reporter.report(quoted.inside, name_of(cited) + " is entitled “" + row.title + "” (" +
                                                    evidence_of(row) + ")");
  // Quite another title may be that of something the resolution contains, and the titles that one source has
  // may be those of a catalogue.
  const bool sure = likeness == Likeness::near && row.evidence >= index::Evidence::several_sources;
  finding.at_most(sure ? Severity::error : Severity::hint)
      .at_most(cited.certain ? Severity::error : Severity::hint);
  if (quoted.plain)
    finding.fix("Write “" + row.title + "”", FixKind::suggested, {{quoted.inside, row.title}});
}

// "70/175 …, entitled “the Nelson Mandela Rules”": the name of what the resolution contains.
bool names_content(const CitingView& view, const Cited& cited, const std::string& title) {
  constexpr std::size_t enough = 5;
  const auto rows = view.index.search(title, enough);
  return std::any_of(rows.begin(), rows.end(), [&](const Instrument& row) {
    return row.number && row.number->whole() == cited.number().whole() && likeness_of(title, row) == Likeness::same;
  });
}

void check(const CitingView& view, Reporter& reporter) {
  for (const Cited& cited : view.cited.all) {
    if (cited.known->empty())
      continue;
    const auto quoted = title_after(view, cited);
    if (!quoted)
      continue;
    const Instrument* nearest = nullptr;
    Likeness best = Likeness::none;
    for (const Instrument& row : *cited.known) {
      const Likeness likeness = likeness_of(quoted->words, row);
      if (!row.title.empty() && (nearest == nullptr || likeness > best)) {
        nearest = &row;
        best = likeness;
      }
    }
    if (nearest != nullptr && best != Likeness::same && !names_content(view, cited, quoted->words))
      report(*quoted, cited, *nearest, best, reporter);
  }
}

} // namespace

extern constinit const Rule citation_known_title{
    .id = "citation/known-title",
    .title = "A quoted title is the title of the resolution",
    .severity = Severity::warning,
    .why = "After “entitled” the title stands word for word. It is compared with the titles in the index, "
           "those of instruments that the resolution contains among them; capitals, dashes and quotation "
           "marks do not count. A title that is quite another is a hint: it may belong to something that "
           "the resolution contains.",
    .good = R"(*The General Assembly*,

*Recalling* its resolution 70/1 of 25 September 2015, entitled “Transforming our world: the 2030 Agenda for Sustainable Development”,

*Decides* to keep the lamps lit.
)",
    .bad = R"(*The General Assembly*,

*Recalling* its resolution 70/1 of 25 September 2015, entitled “Transforming the world: the 2030 Agenda for Sustainable Development”,

*Decides* to keep the lamps lit.
)",
    .source = sources::resolutions_drafting,
    .evidence = "Of the titles that 239 adopted texts quote and the index knows, two differ from the adopted title.",
    .citing = check};

} // namespace unres::rules
