#include "rules/paragraphs.h"
#include "rules/sources.h"
#include "rules/wording/prose.h"

#include "notation/ordinals.h"

#include <optional>
#include <vector>

namespace unres::rules {
namespace {

using wording::Prose;

// The regular session of a text, by its masthead: 77, or 2023 in the Economic and Social Council.
std::optional<int> own_session(const model::Unit& unit) {
  const model::Field* line = unit.masthead.find(model::MastheadLine::session);
  if (line == nullptr || lower(line->text).find("special") != std::string::npos)
    return std::nullopt;
  return unit.masthead.session();
}

// The session that a word names, in the manner that the organ counts them.
std::optional<int> session_of(std::string_view word, model::Profile profile) {
  if (profile != model::Profile::ecosoc)
    return notation::ordinal_in_words(word);
  if (word.size() != 4 || !std::all_of(word.begin(), word.end(), is_ascii_digit))
    return std::nullopt;
  return std::stoi(std::string{word});
}

std::string in_words(int session) {
  return session < 200 ? notation::words_of_ordinal(session) : std::to_string(session) + " session";
}

// "to the General Assembly at its": the organ itself is to get something then.
bool names_own(const Prose& prose, std::size_t its, model::Profile profile) {
  const std::string_view body = its >= 3 ? prose[its - 2] : std::string_view{};
  const bool assembly = profile == model::Profile::ga && body == "Assembly";
  const bool council = profile == model::Profile::hrc ? body == "Council" && prose[its - 3] != "Social"
                                                      : profile == model::Profile::ecosoc && body == "Council" &&
                                                            prose[its - 3] != "Rights";
  return prose.is(its - 1, "at") && (assembly || council);
}

bool is_report_verb(const Prose& prose, std::size_t i) {
  return prose.is(i, "to") && prose.goes_on(i + 1) &&
         prose.is_one_of(i + 1, {"submit", "report", "present", "provide", "transmit", "brief", "update", "inform"});
}

// "Decides to consider the matter at its": nobody else is named between.
bool decides_itself(const Prose& prose, std::size_t verb, std::size_t its) {
  if (!prose.is(verb, "decides") || !prose.is(verb + 1, "to"))
    return false;
  for (std::size_t i = verb + 1; i < its; ++i)
    if (is_ascii_upper(prose[i].front()))
      return false;
  return its < verb + 16;
}

// True where "its seventy-sixth session" names one before `own`; few paragraphs do, and only they are read.
bool names_past(std::string_view text, int own, model::Profile profile) {
  static constexpr std::string_view noun = " session";
  for (std::size_t at = text.find(noun); at != std::string_view::npos; at = text.find(noun, at + 1)) {
    std::size_t begin = at;
    while (begin > 0 && (is_word_byte(text[begin - 1]) || text[begin - 1] == '-'))
      --begin;
    if (!text.substr(0, begin).ends_with(" its "))
      continue;
    const auto session = session_of(text.substr(begin, at - begin), profile);
    if (session && *session < own)
      return true;
  }
  return false;
}

// The places of a request or a decision where it names a session. `begin` is where the block begins.
void check_block(const BlockView& block, text::Offset begin, int own, Reporter& reporter) {
  const Prose& prose = block.prose();
  std::size_t verb = prose.size();
  bool reports = false;
  for (std::size_t i = 0; i + 2 < prose.size(); ++i) {
    if (model::form_of(prose[i]) == model::VerbForm::finite) {
      verb = i;
      reports = false;
    }
    reports |= is_report_verb(prose, i);
    const auto session = session_of(prose[i + 1], block.profile);
    if (verb == prose.size() || !prose.is(i, "its") || !prose.is(i + 2, "session") || !session ||
        *session >= own || prose.is_quoted(i))
      continue;
    const bool asked = prose.is_one_of(verb, {"requests", "invites", "decides", "urges", "encourages"});
    const bool agenda = i >= 2 && prose.is(i - 2, "agenda") && prose.is(verb, "decides");
    if (agenda || (asked && reports && names_own(prose, i, block.profile)) || decides_itself(prose, verb, i))
      reporter.report(prose.place(i + 1, i + 2).shifted(begin), "The " + std::string{prose[i + 1]} +
                                                     " session is over; this text is of the " + in_words(own));
  }
}

void check(const workspace::Document& document, Reporter& reporter) {
  const Resolution& r = document.model();
  std::vector<std::optional<int>> sessions;
  for (const model::Unit& unit : r.units)
    sessions.push_back(own_session(unit));
  for (const Paragraph& p : r.paragraphs) {
    if (p.role != Role::operative)
      continue;
    const auto own = sessions[r.scopes[p.scope].unit];
    if (!own)
      continue;
    r.for_each_block(p, [&](Index index) {
      const model::Block& block = r.blocks[index];
      const std::string_view text = document.slice(block.range());
      if (names_past(text, *own, r.profile))
        check_block({text, *block.facts, block.kind, block.region, r.profile}, block.begin, *own, reporter);
    });
  }
}

} // namespace

extern constinit const Rule operative_session_future{
    .id = "operative/session-future",
    .title = "A session named in a request or a decision is still to come",
    .severity = Severity::warning,
    .profiles = all_but_sc,
    .why = "A report that is asked for a session of the past was copied from an earlier text. Only the organ's "
           "own sessions count: the provisional agenda of its session, what is to be submitted to it, and what "
           "it decides to do then. The present session is right too, and so are past ones in the history that "
           "a paragraph tells.",
    .good = R"(United Nations

A/RES/79/362

General Assembly

Seventy-ninth session

Resolution adopted by the General Assembly on 9 December 2024

**79/362. Lighthouses**

*The General Assembly*

*Decides* to include in the provisional agenda of its eightieth session the item entitled “Lighthouses”.
)",
    .bad = R"(United Nations

A/RES/79/362

General Assembly

Seventy-ninth session

Resolution adopted by the General Assembly on 9 December 2024

**79/362. Lighthouses**

*The General Assembly*

*Decides* to include in the provisional agenda of its seventy-eighth session the item entitled “Lighthouses”.
)",
    .source = sources::resolutions_drafting,
    .evidence = "Sessions named in operative paragraphs of the General Assembly: 2,359 later ones, 13 the present "
                "one, 53 of other bodies or in the past.",
    .document = check};

} // namespace unres::rules
