#include "rules/chapter_vii.h"
#include "rules/sources.h"

namespace unres::rules {
namespace {

void check_sentence(const workspace::Document& document, const Sentence& sentence,
                    Reporter& reporter) {
  const Resolution& r = document.model();
  Index acting = model::none;
  Index last = model::none; // The last preambular paragraph before the operative part.
  for (Index i = sentence.first; i < sentence.last && r.paragraphs[i].role != Role::operative;
       ++i) {
    if (r.paragraphs[i].role != Role::preambular)
      continue;
    if (acts_under_chapter_vii(document, r.paragraphs[i]))
      acting = i;
    last = i;
  }
  if (acting == model::none || acting == last)
    return;
  const Paragraph& p = r.paragraphs[acting];
  auto finding = reporter.report(
      head_of(document, p), "“Acting under Chapter VII” is the last paragraph of the preamble");
  finding.related(head_of(document, r.paragraphs[last]), "This paragraph follows it");
  if (r.is_cut(p))
    return;
  const text::Range range = r.range(p);
  const text::Offset end = r.range(r.paragraphs[last]).end;
  finding.fix("Move it to the end of the preamble", FixKind::suggested,
              {{{range.begin, r.blocks[p.last + 1].begin}, ""},
               {{end, end}, "\n\n" + std::string{document.slice(range)}}});
}

void check(const workspace::Document& document, Reporter& reporter) {
  for (const Sentence& sentence : sentences(document.model()))
    check_sentence(document, sentence, reporter);
}

} // namespace

extern constinit const Rule preamble_chapter_vii_last{
    .id = "preamble/chapter-vii-last",
    .title = "“Acting under Chapter VII” is the last paragraph of the preamble",
    .severity = Severity::error,
    .profiles = sc_only,
    .why =
        "The words tell under which powers the Security Council decides what follows; they stand "
        "directly before the operative part so that nothing weakens them.",
    .good = R"(*The Security Council*,

*Recalling* its resolution 2653 (2022),

*Determining* that the situation constitutes a threat to international peace and security,

*Acting* under Chapter VII of the Charter of the United Nations,

1. *Decides* to extend the measures;

2. *Decides* to remain seized of the matter.
)",
    .bad = R"(*The Security Council*,

*Determining* that the situation constitutes a threat to international peace and security,

*Acting* under Chapter VII of the Charter of the United Nations,

*Recalling* its resolution 2653 (2022),

1. *Decides* to extend the measures;

2. *Decides* to remain seized of the matter.
)",
    .source = sources::charter_chapter_vii,
    .evidence = "Adopted texts: Security Council 684 of 684.",
    .document = check};

} // namespace unres::rules
