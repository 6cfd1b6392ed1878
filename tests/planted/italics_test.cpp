// One fault at a time in the italics of adopted texts: whether it is found on its line, and whether the fix gives the
// text back byte for byte.
#include "rules/runner.h"
#include "support/corpus.h"
#include "support/random_edits.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <iomanip>
#include <map>
#include <sstream>

namespace unres::rules {
namespace {

using text::Edit;
using text::Offset;
using text::Range;

/// A fault to plant: edits, and a place on its line in the text before them.
struct Fault {
  std::vector<Edit> edits;
  Offset place = 0;
};
using Faults = std::vector<Fault>;

/// The opening of a paragraph with its marks of one byte, "*Calls upon*".
struct Lead {
  Range run;
  std::string_view words;
};

std::vector<Lead> leads_of(const workspace::Document& document) {
  std::vector<Lead> leads;
  const model::Resolution& r = document.model();
  for (const model::Paragraph& p : r.paragraphs) {
    const model::Block& block = r.blocks[p.first];
    if ((p.role != model::Role::preambular && p.role != model::Role::operative) || !block.facts->lead)
      continue;
    const Range run = block.absolute(*block.facts->lead);
    leads.push_back({run, document.slice({run.begin + 1, run.end - 1})});
  }
  return leads;
}

// The closing mark moves to `to`.
Fault ends_at(const Lead& lead, Offset to) {
  return {{{{lead.run.end - 1, lead.run.end}, ""}, {{to, to}, "*"}}, lead.run.begin};
}

// The end of the next word behind the opening, where nothing but a space parts the two; 0 for none.
Offset next_word_end(std::string_view text, const Lead& lead) {
  Offset at = lead.run.end;
  if (text[at] != ' ')
    return 0;
  const Offset begin = ++at;
  while (at < text.size() && ((text[at] >= 'a' && text[at] <= 'z') || (text[at] >= 'A' && text[at] <= 'Z')))
    ++at;
  const bool whole = at > begin && at < text.size() && (text[at] == ' ' || text[at] == ',');
  return whole ? at : 0;
}

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> list) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

Faults opening_roman(const workspace::Document& document) {
  Faults out;
  for (const Lead& lead : leads_of(document))
    out.push_back({{{{lead.run.begin, lead.run.begin + 1}, ""}, {{lead.run.end - 1, lead.run.end}, ""}}, lead.run.begin});
  return out;
}

Faults word_too_many(const workspace::Document& document) {
  Faults out;
  for (const Lead& lead : leads_of(document))
    if (const Offset end = next_word_end(document.text(), lead); end > 0)
      out.push_back(ends_at(lead, end));
  return out;
}

Faults word_too_few(const workspace::Document& document) {
  Faults out;
  for (const Lead& lead : leads_of(document))
    if (const std::size_t space = lead.words.rfind(' '); space != std::string_view::npos)
      out.push_back(ends_at(lead, lead.run.begin + 1 + static_cast<Offset>(space)));
  return out;
}

Faults particle_out(const workspace::Document& document) {
  Faults out;
  for (const Lead& lead : leads_of(document)) {
    const std::size_t space = lead.words.rfind(' ');
    const std::string_view last = space == std::string_view::npos ? std::string_view{} : lead.words.substr(space + 1);
    // "in mind" and "into account" are two words.
    if (is_one_of(last, {"upon", "for", "on"}))
      out.push_back(ends_at(lead, lead.run.begin + 1 + static_cast<Offset>(space)));
    else if (is_one_of(last, {"mind", "account"}))
      out.push_back(ends_at(lead, lead.run.begin + 1 + static_cast<Offset>(lead.words.find(' '))));
  }
  return out;
}

Faults particle_in(const workspace::Document& document) {
  Faults out;
  for (const Lead& lead : leads_of(document))
    if (const Offset end = next_word_end(document.text(), lead);
        end > 0 && is_one_of(document.slice({lead.run.end + 1, end}), {"of", "to", "by", "that", "about", "at", "over"}))
      out.push_back(ends_at(lead, end));
  return out;
}

Faults organ_roman(const workspace::Document& document) {
  Faults out;
  const model::Resolution& r = document.model();
  for (const model::Scope& scope : r.scopes) {
    if (scope.kind == model::Scope::Kind::annex || scope.organ_line == model::none)
      continue;
    const model::Block& line = r.blocks[scope.organ_line];
    Fault fault{{}, line.begin};
    for (Offset at = line.begin; at < line.range().end; ++at)
      if (document.text()[at] == '*')
        fault.edits.push_back({{at, at + 1}, ""});
    if (fault.edits.size() == 2)
      out.push_back(fault);
  }
  return out;
}

struct Tally {
  std::size_t planted = 0;
  std::size_t found = 0;
  std::size_t restored = 0;
};

// Looks for the fault among the findings that the clean text has not, and mends it.
void look_for(const Analysis& clean, const Fault& fault, Tally& tally) {
  const auto edited = text::applied(clean.document().text(), fault.edits);
  REQUIRE(edited.has_value());
  const auto planted = Analysis::run(workspace::Document::open(clean.document().name(), *edited), {}, index::Index::standard());
  const std::size_t line = clean.document().lines().line_of(fault.place);
  for (const Finding& finding : planted->findings()) {
    if (!finding.rule->id.starts_with("italics/") || finding.severity < Severity::warning ||
        planted->document().lines().line_of(finding.range.begin) != line)
      continue;
    ++tally.found;
    REQUIRE(finding.fix.has_value());
    const auto fixed = text::applied(*edited, finding.fix->edits);
    tally.restored += fixed.has_value() && *fixed == clean.document().text();
    return;
  }
}

using Plant = Faults (*)(const workspace::Document&);
constexpr std::pair<const char*, Plant> kinds[]{
    {"opening not italic", opening_roman}, {"one word too many", word_too_many}, {"one word too few", word_too_few},
    {"particle left out", particle_out},   {"preposition taken in", particle_in}, {"organ line roman", organ_roman}};

} // namespace

TEST_CASE("faults planted in the italics of adopted texts are found on their lines and mended to the byte") {
  if (!test::have_corpus())
    return;
  constexpr std::size_t of_each_kind = 4; // In one text.
  std::map<std::string, Tally> tallies;
  test::RandomEdits random{20261125};
  for (const auto& file : test::corpus_files("adopted")) {
    const auto clean = Analysis::run(workspace::Document::open(file.filename().string(), test::read_file(file)), {},
                                     index::Index::standard());
    // The Security Council sets bare verbs in italics, and has no extents to check.
    if (clean->document().model().profile == model::Profile::sc)
      continue;
    for (const auto& entry : kinds) {
      const char* kind = entry.first;
      Faults faults = entry.second(clean->document());
      for (std::size_t i = 0; i < of_each_kind && !faults.empty(); ++i) {
        const auto chosen = faults.begin() + static_cast<std::ptrdiff_t>(random.below(faults.size()));
        Tally& tally = tallies[kind];
        const std::size_t before = tally.restored;
        ++tally.planted;
        look_for(*clean, *chosen, tally);
        if (tally.restored == before && std::getenv("UNRES_LIST") != nullptr)
          MESSAGE("missed: " << std::string{kind} << " in " << file.filename().string() << " at line "
                             << clean->document().lines().line_of(chosen->place) + 1 << ": "
                             << clean->document().slice({chosen->place, chosen->place + 70}));
        faults.erase(chosen);
      }
    }
  }
  CHECK(tallies.size() == std::size(kinds));
  for (const auto& [kind, tally] : tallies) {
    const double share = static_cast<double>(tally.restored) / static_cast<double>(tally.planted);
    std::ostringstream figures;
    figures << kind << ": " << tally.found << " of " << tally.planted << " found, " << tally.restored
            << " mended to the byte (" << std::fixed << std::setprecision(1) << 100 * share << " %)";
    MESSAGE(figures.str());
    CHECK(tally.planted >= 150);
    CHECK_MESSAGE(share >= 0.97, figures.str());
  }
}

} // namespace unres::rules
