#include "rules/sources.h"
#include "rules/wording/prose.h"

namespace unres::rules {
namespace {

using wording::Prose;

constexpr std::size_t longest_addressee = 8;

bool is_modal(const Prose& prose, std::size_t i) {
  return prose.is_one_of(i, {"should", "shall", "must", "will"});
}

// The last word of a plain addressee from `i` on ("all Member States", "the Secretary-General"), or `i`
// where there is none.
std::size_t addressee_end(const Prose& prose, std::size_t i) {
  std::size_t at = i;
  while (at < i + 4 && prose.is_one_of(at, {"all", "the", "Member", "States", "other", "relevant", "interested"}) &&
         prose.goes_on(at + 1) &&
         prose.is_one_of(at + 1, {"the", "Member", "States", "parties", "other", "relevant", "interested",
                                  "Governments", "Secretary-General", "Commission", "Committee"}))
    ++at;
  const bool addressee = prose.is_one_of(at, {"States", "parties", "Governments", "Secretary-General",
                                              "Commission", "Committee"});
  return addressee ? at + 1 : i;
}

// "Recommends States to adopt"
void check_recommends(const Prose& prose, std::size_t verb, Reporter& reporter) {
  const std::size_t to = addressee_end(prose, verb + 1);
  const bool wrong = to > verb + 1 && prose.is(to, "to") && prose.goes_on(to) && prose.goes_on(to + 1) &&
                     to + 2 < prose.size() && !prose.is_one_of(to + 1, {"the", "a", "an", "its", "all", "their"});
  if (!wrong)
    return;
  const std::string addressee{prose.read(verb + 1, to - 1)};
  const std::string wanted =
      std::string{prose[verb]} + " that " + addressee + " " + std::string{prose[to + 1]};
  reporter.report(prose.place(verb, to + 1), "“Recommends” takes “that” and the plain verb: “" + wanted + "”")
      .fix("Write “" + wanted + "”", FixKind::suggested,
           {{prose.before(verb + 1), "that "},
            {{prose.place(to).begin, prose.place(to + 1).begin}, ""}});
}

// "Recommends that States should adopt"
void check_that(const Prose& prose, std::size_t verb, Reporter& reporter) {
  std::size_t at = verb + 2;
  while (at <= verb + 1 + longest_addressee && prose.goes_on(at) && !is_modal(prose, at)) {
    // What a clause within says stays as it is.
    if (prose.is_one_of(at, {"that", "which", "who", "whose", "what", "how", "whether", "where", "when", "if", "and"}))
      return;
    ++at;
  }
  if (!is_modal(prose, at) || !prose.goes_on(at) || at == verb + 2 || !prose.goes_on(at + 1) ||
      prose.is_quoted(at))
    return;
  reporter
      .report(prose.place(at), "After “" + std::string{prose[verb]} +
                                   " that” the verb stands without “" + std::string{prose[at]} + "”")
      .fix("Remove “" + std::string{prose[at]} + "”", FixKind::suggested,
           {{{prose.place(at).begin, prose.place(at + 1).begin}, ""}});
}

void check(const BlockView& block, Reporter& reporter) {
  if (!is_body(block))
    return;
  const bool may = block.text.find("ecommends") != std::string_view::npos ||
                   block.text.find("emands that") != std::string_view::npos ||
                   block.text.find("emands* that") != std::string_view::npos;
  if (!may)
    return;
  const Prose& prose = block.prose();
  for (std::size_t i = 0; i + 3 < prose.size(); ++i) {
    if (!prose.is_one_of(i, {"recommends", "demands"}) || !prose.goes_on(i + 1) || prose.is_quoted(i))
      continue;
    if (prose.is(i + 1, "that"))
      check_that(prose, i, reporter);
    else if (prose.is(i, "recommends"))
      check_recommends(prose, i, reporter);
  }
}

} // namespace

extern constinit const Rule wording_verb_to_inf{
    .id = "wording/verb-to-inf",
    .title = "“Recommends” and “Demands” take “that” and the plain verb",
    .severity = Severity::warning,
    .profiles = all_but_sc,
    .why = "An organ requests States to act, but recommends that States act: the verb after “Recommends "
           "that” and “Demands that” is the subjunctive, without “should” or “shall”. Only the clause that "
           "follows the verb at once is read.",
    .good = R"(*The General Assembly*

*Recommends* that States adopt the guide.
)",
    .bad = R"(*The General Assembly*

*Recommends* States to adopt the guide, and demands that all parties should cease fire.
)",
    .source = sources::resolutions_drafting,
    .evidence = "“Recommends that” opens 188 paragraphs counted, all with the plain verb in the texts of the "
                "test corpus.",
    .block = check};

} // namespace unres::rules
