#include "rules/chapter_vii.h"
#include "rules/sources.h"

#include <algorithm>
#include <array>

namespace unres::rules {
namespace {

bool determines(const workspace::Document& document, const Paragraph& p) {
  const Resolution& r = document.model();
  const model::Block& block = r.blocks[p.first];
  const std::string_view text = document.slice(r.range(p));
  if (text::slice(text, block.facts->opening.first_word) == "Determining")
    return true;
  // "Reaffirming its determination that …", "Reiterating that the situation remains a threat to …"
  static constexpr std::array<std::string_view, 4> words{
      "threat to international peace", "threat to peace", "threat to regional peace",
      "breach of the peace"};
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view w) { return text.find(w) != std::string_view::npos; });
}

// The text is searched only where Chapter VII is invoked, from there upwards: the determination is
// nearly always the paragraph before.
void check_sentence(const workspace::Document& document, const Sentence& sentence,
                    Reporter& reporter) {
  const Resolution& r = document.model();
  Index acting = sentence.first;
  while (acting < sentence.last && !acts_under_chapter_vii(document, r.paragraphs[acting]))
    if (r.paragraphs[acting++].role == Role::operative)
      return;
  if (acting == sentence.last)
    return;
  for (Index i = acting; i > sentence.first; --i)
    if (r.paragraphs[i - 1].role == Role::preambular && determines(document, r.paragraphs[i - 1]))
      return;
  reporter.report(head_of(document, r.paragraphs[acting]),
                  "A paragraph “Determining that …” is expected before Chapter VII is invoked");
}

void check(const workspace::Document& document, Reporter& reporter) {
  for (const Sentence& sentence : sentences(document.model()))
    check_sentence(document, sentence, reporter);
}

} // namespace

extern constinit const Rule preamble_determination_before_vii{
    .id = "preamble/determination-before-vii",
    .title = "A determination of a threat to peace comes before “Acting under Chapter VII”",
    .severity = Severity::hint,
    .profiles = sc_only,
    .why =
        "Article 39 of the Charter lets the Security Council take measures under Chapter VII once "
        "it "
        "has determined a threat to the peace, a breach of the peace or an act of aggression; its "
        "texts nearly always say so before. Any preambular paragraph that speaks of such a threat "
        "is taken for it.",
    .good = R"(*The Security Council*,

*Determining* that the situation constitutes a threat to international peace and security,

*Acting* under Chapter VII of the Charter of the United Nations,

1. *Decides* to extend the measures;

2. *Decides* to remain seized of the matter.
)",
    .bad = R"(*The Security Council*,

*Recalling* its resolution 2653 (2022),

*Acting* under Chapter VII of the Charter of the United Nations,

1. *Decides* to extend the measures;

2. *Decides* to remain seized of the matter.
)",
    .source = sources::charter_chapter_vii,
    .evidence =
        "Adopted texts: Security Council, 563 paragraphs “Determining …” to 685 “Acting …”.",
    .document = check};

} // namespace unres::rules
