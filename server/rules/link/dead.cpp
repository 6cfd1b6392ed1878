#include "rules/link/links.h"
#include "rules/sources.h"

namespace unres::rules {
namespace {

using namespace links;

void check(const workspace::Document& document, Reporter& reporter) {
  std::vector<text::Range> dead;
  std::vector<text::Edit> edits;
  for_each_link(document, [&](const Link& link) {
    if (!is_dead(link))
      return;
    dead.push_back({link.open.begin, link.target.end});
    edits.push_back({link.open, ""});
    edits.push_back({link.target, ""});
  });
  if (dead.empty())
    return;
  const std::string count = std::to_string(dead.size());
  auto finding = reporter.report(dead.front(), dead.size() == 1
                                                   ? "This link leads nowhere: give its address or remove it"
                                                   : count + " links lead nowhere, this one first: give their addresses or "
                                                             "remove them");
  finding.fix(dead.size() == 1 ? "Remove the link and keep its words"
                               : "Remove all " + count + " links and keep their words",
              FixKind::safe, std::move(edits));
  for (std::size_t i = 1; i < dead.size(); ++i)
    finding.related(dead[i], "Leads nowhere");
}

} // namespace

extern constinit const Rule link_dead{
    .id = "link/dead",
    .title = "A link leads somewhere",
    .severity = Severity::hint,
    .reads = Reads::all,
    .why = "Text taken from a page or a data base often keeps its links without their addresses, as in "
           "[70/1](#). The address of a document is https://undocs.org/en/ with its symbol behind it. Reported "
           "once a document.",
    .good = R"(*The General Assembly*,

*Recalling* its resolution [70/301](https://undocs.org/en/A/RES/70/301) of 9 September 2016,

*Decides* to keep the lamps lit.
)",
    .bad = R"(*The General Assembly*,

*Recalling* its resolution [70/301](#) of 9 September 2016,

*Decides* to keep the lamps lit.
)",
    .source = sources::document_symbols,
    .evidence = "279 adopted texts: no link without an address.",
    .document = check};

} // namespace unres::rules
