#include "rules/paragraphs.h"
#include "rules/sources.h"
#include "rules/structure/body.h"

namespace unres::rules {
namespace {

bool reads_as_preambular(const Resolution& r, const Paragraph& p) {
  const model::Opening& opening = r.opening(p);
  if (opening.preambular == nullptr || opening.operative != nullptr || !opening.capital)
    return false;
  // Without emphasis only the words tell: words that wrap up sub-paragraphs may open alike, but do
  // not end with a comma.
  return p.role == Role::preambular || (p.role == Role::wrap_up && r.end_mark(p).mark == ',');
}

// "Recalls …," in a preamble has the wrong form, and does not end it.
bool begins_operative_part(const Resolution& r, const Paragraph& p) {
  return p.role == Role::operative &&
         (r.facts(p.first).label.number > 0 || r.end_mark(p).mark != ',');
}

void check_scope(const workspace::Document& document, const model::Scope& scope,
                 Reporter& reporter) {
  const Resolution& r = document.model();
  Index operative = model::none;
  bool reported = false;
  for (Index i = scope.first; i < scope.last; ++i) {
    const Paragraph& p = r.paragraphs[i];
    // What follows is a declaration that the resolution adopts, with a preamble of its own.
    if (structure::introduces_text(r, i))
      return;
    // So may a section have.
    if (i > scope.first && structure::heading_before(r, i))
      operative = model::none;
    if (operative == model::none && begins_operative_part(r, p))
      operative = i;
    else if (operative != model::none && reads_as_preambular(r, p)) {
      if (!reported) // The first of several that stand together.
        reporter
            .report(head_of(document, p),
                    "A preambular paragraph stands before the operative paragraphs")
            .related(head_of(document, r.paragraphs[operative]), "The operative part begins here");
      reported = true;
      continue;
    }
    reported = reported && p.level > 0;
  }
}

void check(const workspace::Document& document, Reporter& reporter) {
  for (const model::Scope& scope : document.model().scopes)
    if (scope.kind != model::Scope::Kind::annex)
      check_scope(document, scope, reporter);
}

} // namespace

extern constinit const Rule structure_order{
    .id = "structure/order",
    .title = "The preamble comes before the operative part",
    .severity = Severity::error,
    .why = "A resolution first says why and then what: all preambular paragraphs stand before the "
           "first "
           "operative one. A part, a section under a heading and a declaration that the resolution "
           "adopts may each begin with a preamble. A numbered paragraph that opens like a "
           "preambular one "
           "is another rule's (structure/preamble-first).",
    .good = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Requests* the Secretary-General to report;

2. *Decides* to remain seized of the matter.
)",
    .bad = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Requests* the Secretary-General to report;

*Convinced* of the need to act,

2. *Decides* to remain seized of the matter.
)",
    .source = sources::resolutions_drafting,
    .evidence = "",
    .document = check};

} // namespace unres::rules
