#include "rules/structure/masthead.h"

#include "rules/paragraphs.h"
#include "rules/sources.h"
#include "support/characters.h"

#include <algorithm>

namespace unres::rules {
namespace {

using namespace structure;

// A report of a committee or a Chair names its source otherwise than by a line of sponsors.
bool names_its_source(const Masthead& masthead) {
  return std::any_of(masthead.lines.begin(), masthead.lines.end(), [](const Masthead::Line& line) {
    const std::string words = lower(line.field.text);
    return words.find("draft ") != std::string::npos || words.find("submitted by") != std::string::npos ||
           words.find("proposal") != std::string::npos;
  });
}

bool has_title(const Masthead& masthead) {
  if (masthead.find(MastheadLine::title) != nullptr)
    return true;
  const auto& lines = masthead.lines; // Drafts have it below their sponsors, in a line like any other.
  return !lines.empty() && lines.back().kind == MastheadLine::other;
}

std::vector<std::string_view> lacking(const Masthead& masthead, model::Profile profile) {
  std::vector<std::string_view> out;
  const Field* symbol = masthead.find(MastheadLine::symbol);
  const bool council = profile == model::Profile::sc; // Its texts have neither session, agenda item nor title.
  if (symbol == nullptr && is_draft(masthead)) // That of an adopted text is wanted by structure/symbol-present.
    out.push_back("the symbol");
  if (!council && masthead.find(MastheadLine::session) == nullptr)
    out.push_back("the session");
  if (!council && masthead.find(MastheadLine::agenda_item) == nullptr)
    out.push_back("the agenda item");
  const bool limited = symbol != nullptr && symbol->text.find("/L.") != std::string::npos; // Of structure/draft-limited.
  if (is_draft(masthead) && !limited && masthead.find(MastheadLine::sponsors) == nullptr && !names_its_source(masthead))
    out.push_back("the sponsors");
  if (!council && !has_title(masthead))
    out.push_back("the title");
  return out;
}

std::string listed(const std::vector<std::string_view>& names) {
  std::string out;
  for (std::size_t i = 0; i < names.size(); ++i)
    out.append(i == 0 ? "" : i + 1 == names.size() ? " and " : ", ").append(names[i]);
  return out;
}

// The first words of a text that begins without a masthead.
text::Range beginning(const workspace::Document& document) {
  const Resolution& r = document.model();
  const auto begins = std::find_if(r.blocks.begin(), r.blocks.end(), [](const model::Block& block) { return !block.is_note(); });
  if (begins != r.blocks.end() && begins->kind == syntax::Kind::organ_line)
    return begins->absolute(begins->facts->content);
  return r.paragraphs.empty() ? text::Range{} : head_of(document, r.paragraphs.front());
}

void check(const workspace::Document& document, Reporter& reporter) {
  const Resolution& r = document.model();
  const bool council = reporter.options().profile.value_or(r.profile) == model::Profile::sc;
  bool any = false;
  for_each_masthead(r, [&](const model::Unit& unit) {
    any = true;
    const auto names = lacking(unit.masthead, council ? model::Profile::sc : r.profile);
    if (!names.empty())
      reporter.report(unit.masthead.lines.front().field.range, "The masthead lacks " + listed(names));
  });
  if (any || r.paragraphs.empty())
    return;
  reporter.report(beginning(document), council ? "A masthead with the symbol stands above a text to be submitted"
                                               : "A masthead with the symbol, the session, the agenda item, the sponsors "
                                                 "and the title stands above a text to be submitted");
}

} // namespace

extern constinit const Rule final_masthead{
    .id = "final/masthead",
    .title = "The masthead of a text to be submitted is complete",
    .severity = Severity::warning,
    .reads = Reads::resolutions,
    .in_mun = false,
    .in_draft = false,
    .why = "Symbol, session, agenda item and title tell where a text belongs, and a draft names its sponsors "
           "(“Austria and Italy: draft resolution”). Texts of the Security Council have neither session, agenda "
           "item nor title. All that a masthead lacks is one finding, and so is a masthead that is missing.",
    .good = R"(United Nations

A/C.3/79/L.912

General Assembly

Distr.: Limited

Seventy-ninth session

Agenda item 912

Lighthouses

**Austria and Italy: draft resolution**

**Lighthouses**

*The General Assembly*

1. *Requests* the keepers to report;

2. *Decides* to remain seized of the matter.
)",
    .bad = R"(United Nations

General Assembly

Distr.: Limited

Seventy-ninth session

*The General Assembly*

1. *Requests* the keepers to report;

2. *Decides* to remain seized of the matter.
)",
    .source = sources::mastheads,
    .evidence = "Of the 239 adopted texts of the test corpus 237 have all; two parts of composite texts have no masthead.",
    .document = check};

} // namespace unres::rules
