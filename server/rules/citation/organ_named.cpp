#include "rules/citation/lists.h"
#include "rules/sources.h"

#include "index/sessions.h"
#include "support/characters.h"

#include <algorithm>
#include <array>

namespace unres::rules {
namespace {

using namespace citation;
using model::Owner;
using notation::Body;
using notation::NumberForm;

struct ShortName {
  std::string_view typed;
  Body body;
};
constexpr std::array short_names{
    ShortName{"GA", Body::ga},         ShortName{"UNGA", Body::ga},   ShortName{"SC", Body::sc},
    ShortName{"UNSC", Body::sc},       ShortName{"HRC", Body::hrc},   ShortName{"UNHRC", Body::hrc},
    ShortName{"ECOSOC", Body::ecosoc}, ShortName{"CND", Body::cnd},   ShortName{"CCPCJ", Body::ccpcj},
    ShortName{"CSW", Body::csw},       ShortName{"UNEA", Body::unea},
};

void check_short_name(const CitingView& view, const Cited& first, Reporter& reporter) {
  const text::Range place = absolute(view, first, first.list->owner.place);
  for (const ShortName& name : short_names) {
    if (view.document.slice(place) != name.typed)
      continue;
    const std::string wanted{notation::name_of(name.body).name};
    reporter.report(place, "Write “" + wanted + "”").fix("Write “" + wanted + "”", FixKind::safe, {{place, wanted}});
  }
}

bool has_row(const CitingView& view, Body body, const Cited& cited) {
  const auto& rows = view.index.find(body, cited.number());
  return cited.date ? std::any_of(rows.begin(), rows.end(), [&](const Instrument& row) { return row.adopted == cited.date; })
                    : !rows.empty();
}

// The bodies that the index has the number of, with that date if one is given.
std::vector<Body> bodies_of(const CitingView& view, const Cited& cited) {
  std::vector<Body> out;
  for (const notation::BodyName& name : notation::bodies())
    if (citations::has_form(name.body, cited.number().form) && has_row(view, name.body, cited))
      out.push_back(name.body);
  return out;
}

// "the adoption of resolution 2000/22 of 18 August 2000 by the Subcommission": the sentence says it later.
bool is_named_later(const CitingView& view, const Cited& cited) {
  const text::Offset head = absolute(view, cited, cited.list->head).begin;
  if (std::string_view{view.document.text()}.substr(0, head).ends_with("adoption of "))
    return true;
  std::string_view rest = std::string_view{view.document.text()}.substr(cited.range.end);
  rest = rest.substr(0, std::min(rest.find('\n'), rest.find(';')));
  for (const std::string_view words : {" by the ", " of the ", " adopted by "})
    for (std::size_t at = rest.find(words); at != std::string_view::npos; at = rest.find(words, at + 1))
      if (at + words.size() < rest.size() && is_ascii_upper(rest[at + words.size()]))
        return true;
  return false;
}

// Whether the text’s own body, which goes without saying, can have adopted it.
bool can_be_own(const CitingView& view, const Cited& cited) {
  if (!citations::has_form(view.cited.own, cited.number().form))
    return false;
  const auto window = index::adoption_window(view.cited.own, cited.number());
  return cited.date ? window && window->has(*cited.date) : window.has_value();
}

void check(const CitingView& view, Reporter& reporter) {
  for_each_list(view, [&](std::span<const Cited> list) {
    const Cited& first = list.front();
    const NumberForm form = first.number().form;
    if (first.list->owner.owner == Owner::named && first.body == Body::unknown)
      check_short_name(view, first, reporter);
    const bool shared_form = form == NumberForm::session || form == NumberForm::year;
    if (first.list->owner.owner != Owner::none || !shared_form || !first.counts || is_open(view, first))
      return;
    // A list or a mention before it has said whose it is.
    for (const Cited* before = view.cited.all.data(); before != &first; ++before)
      if (before->passage == first.passage || before->number().whole() == first.number().whole())
        return;
    if (can_be_own(view, first) || is_named_later(view, first))
      return;
    const auto bodies = bodies_of(view, first);
    const std::string number = "resolution " + notation::written(first.number());
    reporter.report(absolute(view, first, first.list->head),
                    bodies.size() == 1
                        ? "Name the body: " + std::string{notation::name_of(bodies.front()).name} + " " + number
                        : "Name the body whose " + number + " is meant");
  });
}

} // namespace

extern constinit const Rule citation_organ_named{
    .id = "citation/organ-named",
    .title = "A number that several bodies may have is cited with the body",
    .severity = Severity::warning,
    .profiles = all_but_sc,
    .why = "65/2 may be of the General Assembly or of the Commission on Narcotic Drugs: the body stands before the "
           "word “resolution”, in full, unless the text’s own body is meant, or one that the paragraph or an "
           "earlier mention has named.",
    .good = R"(*The General Assembly*,

*Recalling* Commission on Narcotic Drugs resolution 65/2 of 18 March 2022,

*Decides* to keep the lamps lit.
)",
    .bad = R"(*The General Assembly*,

*Recalling* resolution 65/2 of 18 March 2022,

*Decides* to keep the lamps lit.
)",
    .source = sources::resolutions_identification,
    .evidence = "No finding in 239 adopted texts.",
    .citing = check};

} // namespace unres::rules
