#include "features/negotiation/sponsors.h"

#include "features/negotiation/proof.h"
#include "features/read_after.h"
#include "notation/states.h"
#include "rules/structure/masthead.h"
#include "rules/structure/names.h"
#include "support/characters.h"

#include <algorithm>
#include <optional>

namespace unres::features {
namespace {

using model::MastheadLine;
using rules::Analysis;
using text::Offset;
using text::Obstacle;
using text::Range;
using workspace::Document;

/// A sponsor with the marks of notes behind its name.
struct Sponsor {
  Range range;
  std::string name; ///< Without them.
};

// "Italy" in "Italy[^2]", "Italy²" and "Italy\*".
std::string without_marks(std::string_view typed) {
  std::string out = model::plain(typed);
  if (const std::size_t call = out.find("[^"); call != std::string::npos)
    out.resize(call);
  out.resize(trimmed_end(out));
  return out;
}

bool is_known(const std::string& name) {
  if (notation::find_state(name) != nullptr || notation::find_other_name(name) != nullptr)
    return true;
  const auto states = notation::states();
  return std::any_of(states.begin(), states.end(),
                     [&](const notation::State& state) { return state.in_running == name; });
}

// The list before ": draft resolution" of a line of sponsors.
std::optional<Range> list_of(const Document& document, const model::Field& line) {
  const Range whole = rules::structure::inside(document, line);
  const std::size_t colon = document.slice(whole).rfind(": ");
  if (colon == std::string_view::npos)
    return std::nullopt;
  return Range{whole.begin, whole.begin + static_cast<Offset>(colon)};
}

std::vector<Range> lists_of(const Document& document) {
  std::vector<Range> out;
  for (const model::Unit& unit : document.model().units)
    for (const model::Masthead::Line& line : unit.masthead.lines)
      if (line.kind == MastheadLine::sponsors)
        if (const auto list = list_of(document, line.field))
          out.push_back(*list);
  return out;
}

std::vector<Sponsor> read_sponsors(const Document& document, Range list) {
  const std::string_view text = document.slice(list);
  std::vector<Sponsor> out;
  for (Range name : rules::structure::read_names(text).names) {
    while (name.end < text.size() && text[name.end] == '*') // A mark that read_names takes for emphasis.
      ++name.end;
    out.push_back({name.shifted(list.begin), without_marks(text::slice(text, name))});
  }
  return out;
}

std::vector<Sponsor> in_order(std::vector<Sponsor> sponsors) {
  std::stable_sort(sponsors.begin(), sponsors.end(), [](const Sponsor& a, const Sponsor& b) {
    return notation::state_key(a.name) < notation::state_key(b.name);
  });
  return sponsors;
}

// Each State in the place of another; what stands between them stays, but for the last "and".
std::vector<text::Edit> edits_of(const Document& document, const std::vector<Sponsor>& sponsors) {
  std::vector<text::Edit> out;
  const std::vector<Sponsor> sorted = in_order(sponsors);
  for (std::size_t i = 0; i < sponsors.size(); ++i) {
    const Range between{i == 0 ? sponsors[i].range.begin : sponsors[i - 1].range.end, sponsors[i].range.begin};
    if (i > 0 && i + 1 == sponsors.size() && document.slice(between).find("and") == std::string_view::npos)
      out.push_back({between, " and "});
    if (sorted[i].range != sponsors[i].range)
      out.push_back({sponsors[i].range, std::string{document.slice(sorted[i].range)}});
  }
  return out;
}

bool is_for_a_group(std::string_view list) { return list.find("on behalf of") != std::string_view::npos; }

void check_names(const Document& document, Range list, const std::vector<Sponsor>& sponsors, std::vector<Obstacle>& out) {
  if (is_for_a_group(document.slice(list)))
    out.push_back({list, "A State that submits for a group stands by other rules"});
  for (const Sponsor& sponsor : sponsors) {
    if (document.slice(sponsor.range).find_first_of("*_") == 0)
      out.push_back({sponsor.range, "“" + sponsor.name + "” is emphasised by itself"});
    if (!is_known(sponsor.name))
      out.push_back({sponsor.range, "“" + sponsor.name + "” is no name of a State that is known"});
  }
}

// The same States with the same marks, and the rest of the text as it was.
std::optional<Obstacle> objection(const Document& before, const std::vector<Range>& lists, const Document& after) {
  if (auto found = other_paragraphs(before, after))
    return found;
  const std::vector<Range> changed = lists_of(after);
  for (std::size_t i = 0; i < lists.size(); ++i) {
    if (i >= changed.size())
      return Obstacle{lists[i], "The sponsors would be read in another way"};
    const auto written = [](const Document& document, Range list) {
      std::vector<std::string_view> out;
      for (const Sponsor& sponsor : read_sponsors(document, list))
        out.push_back(document.slice(sponsor.range));
      std::sort(out.begin(), out.end());
      return out;
    };
    if (written(before, lists[i]) != written(after, changed[i]))
      return Obstacle{lists[i], "The sponsors would be read in another way"};
  }
  if (before.model().calls.size() != after.model().calls.size())
    return Obstacle{{}, "A note would be called otherwise"};
  return std::nullopt;
}

} // namespace

bool has_unsorted_sponsors(const Analysis& analysis) {
  const Document& document = analysis.document();
  const std::vector<Range> lists = lists_of(document);
  return std::any_of(lists.begin(), lists.end(), [&](Range list) {
    return !edits_of(document, read_sponsors(document, list)).empty();
  });
}

bool is_sponsors_place(const Analysis& analysis, Offset at) {
  const std::vector<Range> lists = lists_of(analysis.document());
  return std::any_of(lists.begin(), lists.end(), [at](Range list) { return list.touches(at); });
}

RewriteResult sorted_sponsors(const Analysis& analysis) {
  const Document& document = analysis.document();
  const std::vector<Range> lists = lists_of(document);
  std::vector<text::Edit> edits;
  std::vector<Obstacle> obstacles;
  for (const Range list : lists) {
    const std::vector<Sponsor> sponsors = read_sponsors(document, list);
    const std::vector<text::Edit> moved = edits_of(document, sponsors);
    if (moved.empty())
      continue;
    check_names(document, list, sponsors, obstacles);
    edits.insert(edits.end(), moved.begin(), moved.end());
  }
  if (edits.empty())
    return edits;
  if (!obstacles.empty())
    return tl::make_unexpected(std::move(obstacles));
  const auto after = read_after(document, edits);
  if (!after)
    return tl::make_unexpected(std::vector{after.error()});
  if (auto found = objection(document, lists, **after))
    return tl::make_unexpected(std::vector{std::move(*found)});
  return edits;
}

} // namespace unres::features
