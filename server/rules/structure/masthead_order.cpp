#include "rules/sources.h"
#include "rules/structure/masthead.h"

namespace unres::rules {
namespace {

using namespace structure;

// One line of the masthead and those behind it that nothing names: the title of an agenda item,
// say.
struct Group {
  int rank = 0;
  std::size_t first = 0; ///< In the masthead's lines.
  std::size_t last = 0;
};

int rank_of(MastheadLine kind, model::Profile profile, bool organ_seen) {
  // The Human Rights Council names itself a second time, under the General Assembly.
  if (kind == MastheadLine::organ && organ_seen)
    return static_cast<int>(MastheadLine::session) * 2 - 1;
  // The Security Council's number stands above its adoption line.
  if (kind == MastheadLine::title && profile == model::Profile::sc)
    return static_cast<int>(MastheadLine::adoption) * 2 - 1;
  return static_cast<int>(kind) * 2;
}

std::vector<Group> groups_of(const Masthead& masthead, model::Profile profile) {
  std::vector<Group> groups;
  bool organ_seen = false;
  for (std::size_t i = 0; i < masthead.lines.size(); ++i) {
    const MastheadLine kind = masthead.lines[i].kind;
    if (!groups.empty() && (kind == MastheadLine::other || kind == MastheadLine::item_title)) {
      groups.back().last = i;
      continue;
    }
    groups.push_back({kind == MastheadLine::other ? 0 : rank_of(kind, profile, organ_seen), i, i});
    organ_seen |= kind == MastheadLine::organ;
  }
  return groups;
}

std::string_view name_of_line(MastheadLine kind) {
  static constexpr std::array<std::string_view, 15> names{"“United Nations”",
                                                          "The symbol",
                                                          "The organ",
                                                          "“Distr.”",
                                                          "The date of issue",
                                                          "“Original”",
                                                          "The session",
                                                          "The dates of the session",
                                                          "The agenda item",
                                                          "The title of the agenda item",
                                                          "The sponsors",
                                                          "The adoption line",
                                                          "The line in square brackets",
                                                          "The number and title",
                                                          "The line"};
  return names[static_cast<std::size_t>(kind)];
}

// Puts the groups in order; the blank lines between the blocks stay where they are.
std::vector<text::Edit> reorder(const workspace::Document& document, const Masthead& masthead,
                                std::vector<Group> groups) {
  std::stable_sort(groups.begin(), groups.end(),
                   [](const Group& a, const Group& b) { return a.rank < b.rank; });
  std::vector<text::Edit> edits;
  std::size_t place = 0;
  for (const Group& group : groups)
    for (std::size_t i = group.first; i <= group.last; ++i, ++place)
      if (i != place)
        edits.push_back({masthead.lines[place].field.range,
                         std::string{document.slice(masthead.lines[i].field.range)}});
  return edits;
}

void check(const workspace::Document& document, Reporter& reporter) {
  const model::Resolution& r = document.model();
  for_each_masthead(r, [&](const model::Unit& unit) {
    const auto& lines = unit.masthead.lines;
    const std::vector<Group> groups = groups_of(unit.masthead, r.profile);
    for (std::size_t i = 1; i < groups.size(); ++i) {
      if (groups[i].rank >= groups[i - 1].rank)
        continue;
      const auto& line = lines[groups[i].first];
      const auto after = std::find_if(groups.begin(), groups.end(), [&](const Group& group) {
        return group.rank > groups[i].rank;
      });
      reporter
          .report(line.field.range, std::string{name_of_line(line.kind)} +
                                        " stands above this line: “" +
                                        lines[after->first].field.text + "”")
          .related(lines[after->first].field.range, "This line comes after it")
          .fix("Put the lines of the masthead in order", FixKind::suggested,
               reorder(document, unit.masthead, groups));
      return; // One fix mends the whole masthead.
    }
  });
}

} // namespace

extern constinit const Rule structure_masthead_order{
    .id = "structure/masthead-order",
    .title = "The lines of the masthead stand in the order of adopted texts",
    .severity = Severity::hint,
    .reads = Reads::all,
    .why =
        "United Nations, symbol, organ, distribution, date, original language, session, agenda "
        "item "
        "and its title, sponsors or adoption line, the line in square brackets, number and title. "
        "The Security Council puts its number above the adoption line. Reported once a masthead.",
    .good = R"(United Nations

A/RES/79/362

General Assembly

Distr.: General

Seventy-ninth session

Agenda item 912

Lighthouses
)",
    .bad = R"(United Nations

A/RES/79/362

General Assembly

Distr.: General

Agenda item 912

Lighthouses

Seventy-ninth session
)",
    .source = sources::mastheads,
    .evidence = "Adopted texts of the General Assembly: 1,931 of 1,932.",
    .document = check};

} // namespace unres::rules
