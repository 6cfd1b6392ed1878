#include "rules/operative/later_verb.h"

#include "model/lexicon.h"

namespace unres::rules::operative {
namespace {

using wording::Prose;

bool is_finite(const Prose& prose, std::size_t i) {
  return prose[i].ends_with('s') && model::form_of(prose[i]) == model::VerbForm::finite;
}

bool is_adverb(const Prose& prose, std::size_t i) {
  return wording::is_adverb_in_ly(prose[i]) || prose.is_one_of(i, {"also", "further", "again", "once", "hereby", "therefore"});
}

bool ends_aside(const Prose& prose, std::size_t i) {
  return prose.is_one_of(i, {"regard", "respect", "context", "connection", "end"});
}

bool belongs_to_aside(const Prose& prose, std::size_t i) {
  return ends_aside(prose, i) || prose.is_one_of(i, {"in", "to", "this", "that"});
}

// The word after "also", "further", "strongly" and "in this regard".
std::size_t after_asides(const Prose& prose, std::size_t i) {
  for (;;) {
    if (is_adverb(prose, i))
      ++i;
    else if (prose.is_one_of(i, {"in", "to"}) && prose.is_one_of(i + 1, {"this", "that"}) && ends_aside(prose, i + 2))
      i += 3;
    else
      return i;
  }
}

// Verbs that others have as often as the organ: "which strives and continues to …".
bool is_anybodys(const Prose& prose, std::size_t i) {
  if (prose.is(i, "looks"))
    return !prose.is(i + 1, "forward");
  return prose.is_one_of(i, {"continues", "strives", "extends", "gives", "brings", "maintains", "requires", "remains",
                             "raises", "supports", "reviews", "values", "respects", "forwards", "revises",
                             "decreases", "intends", "understands", "establishes"});
}

// "requests" and "notes" are nouns too: what follows tells the verb.
bool may_be_noun(const Prose& prose, std::size_t i) {
  if (!prose.is_one_of(i, {"requests", "calls", "notes", "stresses", "demands", "appeals", "regrets", "pledges",
                           "highlights", "draws"}))
    return false;
  const bool object = prose.goes_on(i + 1) &&
                      prose.is_one_of(i + 1, {"the", "all", "its", "that", "a", "an", "those", "these", "this",
                                              "Member", "States", "Governments", "upon", "with", "again", "their",
                                              "any", "each", "both", "other", "relevant", "international", "once",
                                              "in", "on", "as", "it", "him", "her", "them", "attention"});
  const bool name = prose.is(i, "requests") && is_ascii_upper(prose[i + 1].front());
  return !object && !name && !prose.has(i, {"calls", "for"});
}

bool is_preposition(const Prose& prose, std::size_t i) {
  return prose.is_one_of(i, {"of", "to", "for", "upon", "with", "on", "in", "at", "by", "from"});
}

bool is_addressing(const Prose& prose, std::size_t i) {
  return prose.is_one_of(i, {"urges", "requests", "invites", "calls", "encourages"});
}

// The last verb before `end` that stands where a decision begins: at the opening, after a comma or "and".
std::size_t decision_before(const Prose& prose, std::size_t end) {
  for (std::size_t i = end - 1; i > 0; --i) {
    if (!is_finite(prose, i))
      continue;
    std::size_t first = i;
    while (first > 0 && prose.gap(first) == " " && (is_adverb(prose, first - 1) || belongs_to_aside(prose, first - 1)))
      --first;
    if (first == 0 || prose.gap(first).find(',') != std::string_view::npos || prose.is(first - 1, "and"))
      return i;
  }
  return 0;
}

// The words of the decision before, from its verb to "and".
struct Before {
  const Prose& prose;
  std::size_t verb;
  std::size_t end;

  [[nodiscard]] bool has_mark() const {
    for (std::size_t i = verb + 1; i < end; ++i)
      if (prose.gap(i).find_first_of(",;") != std::string_view::npos || prose.gap(i).find("“") != std::string_view::npos)
        return true;
    return false;
  }
  // "Welcomes and encourages the work", "the need to protect and encourages": one object for both.
  [[nodiscard]] bool waits_for_object() const {
    return is_finite(prose, end - 1) || is_preposition(prose, end - 1) || (end > verb + 2 && prose.is(end - 2, "to"));
  }
  // "Urges donors and invites States to act": one infinitive for both.
  [[nodiscard]] bool waits_for_infinitive(std::size_t later) const {
    if (!is_addressing(prose, verb) || !is_addressing(prose, later) || prose.is(later + 1, "for"))
      return false;
    for (std::size_t i = verb + 1; i < end; ++i)
      if (prose.is_one_of(i, {"to", "that"}))
        return false;
    return true;
  }
  // A clause within whose subject may be singular: "the work that ensures peace and encourages dialogue".
  [[nodiscard]] bool has_open_clause() const {
    std::size_t clause = end;
    while (clause > verb && !prose.is_one_of(clause, {"that", "which", "who", "whose", "whereby", "where", "how",
                                                      "what", "whom"}))
      --clause;
    bool closed = clause == verb;
    for (std::size_t i = clause + 1; i < end && clause > verb; ++i) {
      if (is_finite(prose, i) || prose.is_one_of(i, {"is", "has", "does"}))
        return true;
      closed |= prose.is_one_of(i, {"are", "have", "were", "was", "had", "should", "must", "can", "will", "would",
                                    "may", "shall", "could", "cannot"});
    }
    return !closed;
  }
};

} // namespace

std::optional<LaterVerb> later_verb(const Prose& prose, std::size_t conjunction) {
  LaterVerb out;
  out.verb = after_asides(prose, conjunction + 1);
  if (conjunction < 2 || out.verb + 1 >= prose.size() || !is_finite(prose, out.verb) ||
      is_ascii_upper(prose[out.verb].front()))
    return std::nullopt;
  const bool aside = out.verb > conjunction + 1;
  const Before before{prose, decision_before(prose, conjunction), conjunction};
  out.after_comma = before.has_mark();
  const bool organs = aside || prose.is_one_of(out.verb, {"requests", "urges", "calls", "invites", "decides"});
  const bool other = is_anybodys(prose, out.verb) || (!aside && may_be_noun(prose, out.verb)) ||
                     before.waits_for_object() || before.waits_for_infinitive(out.verb) ||
                     (!organs && before.has_open_clause());
  out.certainty = other ? Certainty::none : organs ? Certainty::sure : Certainty::likely;
  return out;
}

} // namespace unres::rules::operative
