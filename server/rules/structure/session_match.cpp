#include "support/characters.h"
#include "rules/sources.h"
#include "rules/structure/masthead.h"

#include "notation/ordinals.h"

namespace unres::rules {
namespace {

using namespace structure;

// A line of the masthead that names the session, and the words to change in it.
struct Witness {
  std::string_view what;
  SessionNumber session;
  const Field* field = nullptr;
  std::optional<text::Range> place; ///< Of "Seventy-seventh" or "77" in the text.
  bool words = false;
};

void add_session_line(const workspace::Document& document, const Masthead& masthead,
                      std::vector<Witness>& out) {
  const Field* line = masthead.find(MastheadLine::session);
  const auto number = masthead.session();
  if (line == nullptr || !number)
    return;
  Witness w{"the session line", {"", *number, {}}, line, std::nullopt, false};
  if (line->text.find("emergency special") != std::string::npos)
    w.session.special = "ES-";
  else if (line->text.find("special") != std::string::npos)
    w.session.special = "S-";
  w.words = is_ascii_letter(line->text.front());
  w.place = find_in(document, *line, std::string_view{line->text}.substr(0, line->text.find(' ')));
  out.push_back(w);
}

// `text` is what the field says, or the number in it.
void add_number(const workspace::Document& document, std::string_view what, const Field& field,
                std::string_view text, std::optional<SessionNumber> session,
                std::vector<Witness>& out) {
  if (!session)
    return;
  auto place = find_in(document, field, text);
  if (place)
    place = session->digits.shifted(place->begin);
  out.push_back({what, *session, &field, place, false});
}

std::string written(const Witness& wrong, int session) {
  if (!wrong.words)
    return std::to_string(session);
  std::string words = notation::words_of_ordinal(session);
  words.front() = static_cast<char>(words.front() - 'a' + 'A');
  return words;
}

// The one that the others outvote; the session line where there are only two.
const Witness* odd_one(const std::vector<Witness>& all) {
  if (all.size() == 2)
    return all[0].session.same_as(all[1].session) ? nullptr : &all[0];
  for (std::size_t i = 0; i < all.size(); ++i) {
    const SessionNumber& other = all[(i + 1) % all.size()].session;
    if (!all[i].session.same_as(other) && other.same_as(all[(i + 2) % all.size()].session))
      return &all[i];
  }
  return nullptr;
}

void check(const workspace::Document& document, Reporter& reporter) {
  for_each_masthead(document.model(), [&](const model::Unit& unit) {
    const Masthead& masthead = unit.masthead;
    std::vector<Witness> all;
    add_session_line(document, masthead, all);
    if (const Field* symbol = masthead.find(MastheadLine::symbol))
      add_number(document, "the symbol", *symbol, symbol->text, session_in_symbol(symbol->text),
                 all);
    if (const Field* title = masthead.find(MastheadLine::title)) {
      const std::string number = masthead.title_number();
      add_number(document, "the title", *title, number, session_in_number(number), all);
    }
    const Witness* wrong = all.size() < 2 ? nullptr : odd_one(all);
    if (wrong == nullptr)
      return;
    const Witness& right = wrong == &all[0] ? all[1] : all[0];
    const std::string expected = written(*wrong, right.session.number);
    auto finding =
        reporter.report(wrong->place.value_or(wrong->field->range),
                        expected + " is expected here, as in " + std::string{right.what});
    finding.related(right.field->range, "Named here");
    // A figure outside the range of ordinals, or a special session, is for people to mend.
    const bool ordinal = right.session.number > 0 && right.session.number < 200;
    if (wrong->place && wrong->session.special == right.session.special &&
        (!wrong->words || ordinal))
      finding.fix("Write " + expected, FixKind::suggested, {{*wrong->place, expected}});
  });
}

} // namespace

extern constinit const Rule structure_session_match{
    .id = "structure/session-match",
    .title = "The session is the same in the session line, the symbol and the number",
    .severity = Severity::error,
    .profiles = all_but_sc,
    .reads = Reads::resolutions,
    .why =
        "The number of a resolution begins with its session (79/362 is of the seventy-ninth), and "
        "so "
        "does its symbol. Where one of the three differs, the text was copied from another year.",
    .good = R"(United Nations

A/RES/79/362

General Assembly

Seventy-ninth session

Resolution adopted by the General Assembly on 9 December 2024

**79/362. Lighthouses**
)",
    .bad = R"(United Nations

A/RES/79/362

General Assembly

Seventy-eighth session

Resolution adopted by the General Assembly on 9 December 2024

**79/362. Lighthouses**
)",
    .source = sources::resolutions_identification,
    .evidence =
        "All adopted texts of the General Assembly, the Economic and Social Council and the Human "
        "Rights Council.",
    .document = check};

} // namespace unres::rules
