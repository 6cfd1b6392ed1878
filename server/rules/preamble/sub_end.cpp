#include "rules/paragraphs.h"
#include "rules/sources.h"

namespace unres::rules {
namespace {

struct Fault {
  model::EndMark end;
  char expected = 0;
  std::string_view what;
};

void expect(const Resolution& r, const Paragraph& p, char mark, std::string_view what,
            std::vector<Fault>& faults) {
  const model::EndMark end = r.end_mark(p);
  if (end.mark != mark && !is_begun(r, p))
    faults.push_back({end, mark, what});
}

std::vector<Fault> faults_of(const Resolution& r, Index i) {
  std::vector<Fault> faults;
  expect(r, r.paragraphs[i], ':', "A paragraph that introduces subparagraphs", faults);
  for (Index sub = i + 1; sub < r.paragraphs.size() && r.paragraphs[sub].parent == i; ++sub) {
    const Paragraph& p = r.paragraphs[sub];
    const bool more = sub + 1 < r.paragraphs.size();
    if (more && r.paragraphs[sub + 1].parent == i) {
      if (r.paragraphs[sub + 1].level > p.level)
        expect(r, p, ':', "A subparagraph that introduces others", faults);
      else
        expect(r, p, ';', "A subparagraph with one after it", faults);
    } else if (!more || r.paragraphs[sub + 1].role != Role::wrap_up) {
      // Where words follow that wrap the list up, they carry the comma.
      expect(r, p, ',', "The last subparagraph of the preamble", faults);
    }
  }
  return faults;
}

void check(const workspace::Document& document, Reporter& reporter) {
  const Resolution& r = document.model();
  for_each(r, Role::preambular, [&](const Paragraph&, Index i) {
    if (!r.has_subparagraphs(i))
      return;
    std::vector<Fault> faults = faults_of(r, i);
    // Without a colon the list may be another's, quoted as it stands: one finding for all of it.
    const bool quoted = faults.size() > 1 && faults.front().expected == ':';
    if (quoted)
      faults.resize(1);
    for (const Fault& fault : faults) {
      const std::string name{name_of_mark(fault.expected)};
      auto finding = reporter.report(end_mark_range(document, fault.end),
                                     std::string{fault.what} + " ends with " + name);
      if (!quoted)
        finding.fix("End it with " + name, FixKind::suggested,
                    {end_mark_edit(fault.end, fault.expected)});
    }
  });
}

} // namespace

extern constinit const Rule preamble_sub_end{
    .id = "preamble/sub-end",
    .title = "Subparagraphs of the preamble follow a colon and end with semicolons, the last with "
             "a comma",
    .severity = Severity::hint,
    .why =
        "Subparagraphs are rare in a preamble. Where there are any, they are punctuated as in the "
        "operative part, and the comma of the preambular paragraph stands after the last of them.",
    .good = R"(*The General Assembly*,

*Recalling*:

(a) Its resolution 76/187 of 16 December 2021;

(b) The Kyoto Declaration,

1. *Requests* the Secretary-General to report;

2. *Decides* to remain seized of the matter.
)",
    .bad = R"(*The General Assembly*,

*Recalling*:

(a) Its resolution 76/187 of 16 December 2021,

(b) The Kyoto Declaration,

1. *Requests* the Secretary-General to report;

2. *Decides* to remain seized of the matter.
)",
    .source = sources::paragraphs,
    .evidence = "Too few in adopted texts to count: one of 239 has subparagraphs in its preamble.",
    .document = check};

} // namespace unres::rules
