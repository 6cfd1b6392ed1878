// Opening phrases and how far their italics go, found in texts whose emphasis was taken away first.
#include "support/corpus.h"
#include "support/seed.h"
#include "text/edit.h"
#include "workspace/document.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <iomanip>
#include <map>
#include <sstream>

namespace unres::model {
namespace {

using text::Edit;
using text::Offset;
using text::Range;

std::shared_ptr<const workspace::Document> open(const std::filesystem::path& path) {
  return workspace::Document::open(path.filename().string(), test::read_file(path));
}

/// The marks of all emphasis, to be taken away.
std::vector<Edit> marks_of(const workspace::Document& document) {
  std::vector<Edit> marks;
  for (const Block& block : document.model().blocks)
    for (const Span& span : block.facts->spans) {
      const Range range = block.absolute(span.range);
      const std::string_view typed = document.slice(range);
      const bool strong = typed.starts_with("**") || typed.starts_with("__");
      const bool emphasis = span.kind == syntax::Kind::emphasis || span.kind == syntax::Kind::lead_phrase;
      if (!emphasis && span.kind != syntax::Kind::strong)
        continue;
      const Offset size = strong ? 2 : 1;
      marks.push_back({{range.begin, range.begin + size}, ""});
      marks.push_back({{range.end - size, range.end}, ""});
    }
  std::sort(marks.begin(), marks.end(), [](const Edit& a, const Edit& b) { return a.range.begin < b.range.begin; });
  return marks;
}

Offset moved(Offset place, const std::vector<Edit>& marks) {
  Offset removed = 0;
  for (const Edit& mark : marks) {
    if (mark.range.begin >= place)
      break;
    removed += std::min(mark.range.end, place) - mark.range.begin;
  }
  return place - removed;
}

/// The opening phrase of a paragraph that carries no emphasis, by what its part reads it as.
Range phrase_of(const Resolution& r, const Paragraph& p) {
  const Opening& opening = r.opening(p);
  return r.blocks[p.first].absolute(p.role == Role::preambular ? opening.preambular_range : opening.operative_range);
}

/// What is emphasised without its marks, and punctuation that belongs to no phrase: "*Noting with concern,*".
Range words_of(const workspace::Document& document, Range lead) {
  const std::string_view text = document.text();
  const auto outside = [&](char c) { return std::string_view{"*_ ,\n"}.find(c) != std::string_view::npos; };
  while (lead.begin < lead.end && outside(text[lead.begin]))
    ++lead.begin;
  while (lead.end > lead.begin && outside(text[lead.end - 1]))
    --lead.end;
  return lead;
}

struct Tally {
  std::size_t all = 0;
  std::size_t exact = 0;
};

/// The texts of a file with and without its emphasis, compared opening by opening.
void compare(const std::filesystem::path& path, std::map<std::string, Tally>& tallies) {
  const auto given = open(path);
  const std::vector<Edit> marks = marks_of(*given);
  const auto stripped = text::applied(given->text(), marks);
  REQUIRE(stripped.has_value());
  const auto bare = workspace::Document::open(path.filename().string(), *stripped);
  std::map<Offset, const Paragraph*> found;
  for (const Paragraph& p : bare->model().paragraphs)
    found.emplace(bare->model().blocks[p.first].begin, &p);
  const Resolution& r = given->model();
  for (const Paragraph& p : r.paragraphs) {
    const Block& block = r.blocks[p.first];
    if ((p.role != Role::preambular && p.role != Role::operative) || !block.facts->lead)
      continue;
    const Range lead = words_of(*given, block.absolute(*block.facts->lead));
    const Range expected{moved(lead.begin, marks), moved(lead.end, marks)};
    const auto same = found.find(moved(block.begin, marks));
    const bool here = same != found.end() && same->second->role == p.role;
    const Range phrase = here ? phrase_of(bare->model(), *same->second) : Range{};
    const std::string part = p.role == Role::preambular ? "preambular" : "operative";
    Tally& tally = tallies[std::string{name_of(r.profile)} + " " + part];
    ++tally.all;
    tally.exact += phrase == expected;
    if (phrase != expected && std::getenv("UNRES_LIST") != nullptr)
      MESSAGE(path.filename().string() << ":" << given->lines().line_of(lead.begin) + 1 << " "
                                       << (here ? part : part + ", not a paragraph") << " “" << bare->slice(expected)
                                       << "” read “" << bare->slice(phrase) << "” of “"
                                       << bare->slice({expected.begin, expected.begin + 60}) << "”");
  }
}

std::string figures_of(const std::string& name, const Tally& tally) {
  std::ostringstream figures;
  figures << name << ": " << tally.exact << " of " << tally.all << " openings exact (" << std::fixed
          << std::setprecision(2) << 100.0 * static_cast<double>(tally.exact) / static_cast<double>(tally.all) << " %)";
  return figures.str();
}

} // namespace

TEST_CASE("without its emphasis, an adopted text shows the exact extent of its opening phrases") {
  if (!test::have_corpus())
    return;
  std::map<std::string, Tally> tallies;
  for (const auto& file : test::corpus_files("adopted"))
    compare(file, tallies);
  Tally all;
  for (const auto& [name, tally] : tallies) {
    MESSAGE(figures_of(name, tally));
    // The Security Council italicizes bare verbs.
    if (name.starts_with("sc"))
      continue;
    all.all += tally.all;
    all.exact += tally.exact;
  }
  MESSAGE(figures_of("General Assembly, Economic and Social Council, Human Rights Council", all));
  CHECK(all.all > 5000);
  CHECK(all.exact * 100 >= all.all * 99);
}

TEST_CASE("without its emphasis, the seed shows the exact extent of all opening phrases") {
  if (!test::have_corpus())
    return;
  std::map<std::string, Tally> tallies;
  const auto path = test::corpus() / "seed" / "A-RES-77-237.md";
  compare(path, tallies);
  MESSAGE(figures_of("seed, operative", tallies["ga operative"]));
  CHECK(tallies["ga operative"].all == 85);
  CHECK(tallies["ga operative"].exact == 85);
  const auto seed = open(path);
  std::size_t exact = 0;
  for (const Paragraph& p : seed->model().paragraphs) {
    if (p.role != Role::preambular)
      continue;
    const std::string_view read = seed->slice(phrase_of(seed->model(), p));
    const std::string_view issued = test::preamble_of_the_seed[p.ordinal - 1];
    CHECK(read == issued);
    exact += read == issued;
  }
  MESSAGE("seed, preambular: " << exact << " of " << test::preamble_of_the_seed.size() << " openings exact");
  CHECK(exact == 77);
}

TEST_CASE("particles, adverbs and what is expressed belong to an opening phrase, and its complement does not") {
  const auto extent = [](std::string typed, Part part) {
    const Opening opening = read_opening(typed, {0, static_cast<Offset>(typed.size())});
    return std::string{text::slice(typed, opening.range(part))};
  };
  const auto operative = [&](std::string typed) { return extent(std::move(typed), Part::operative); };
  const auto preambular = [&](std::string typed) { return extent(std::move(typed), Part::preamble); };
  CHECK(operative("Takes note of the report") == "Takes note");
  CHECK(operative("Calls upon Member States") == "Calls upon");
  CHECK(operative("Further calls once again upon all States") == "Further calls once again upon");
  CHECK(operative("Reiterates its call upon States") == "Reiterates its call upon");
  CHECK(operative("Looks forward to the session") == "Looks forward");
  CHECK(operative("Expresses its very serious concern about it") == "Expresses its very serious concern");
  CHECK(operative("Deplores and strongly condemns the attacks") == "Deplores and strongly condemns");
  CHECK(operative("Condemns in the strongest possible terms all acts") == "Condemns in the strongest possible terms");
  CHECK(operative("Encourages further cooperation") == "Encourages");
  CHECK(operative("Recalls its commitment to peace") == "Recalls");
  CHECK(operative("Greatly regrets the delay") == "Greatly regrets");
  CHECK(operative("Continues to express its particular concern") == "Continues to express its particular concern");
  CHECK(operative("Remains however deeply concerned about it") == "Remains however deeply concerned");
  CHECK(operative("States parties shall report") == "");
  CHECK(preambular("Having also considered the report") == "Having also considered");
  CHECK(preambular("Taking note also with appreciation of the report") == "Taking note also with appreciation");
  CHECK(preambular("Bearing in mind also that guides exist") == "Bearing in mind also");
  CHECK(preambular("Welcoming further progress") == "Welcoming");
  CHECK(preambular("Recalling further the report") == "Recalling further");
  CHECK(preambular("Guided by the Charter") == "Guided");
  CHECK(preambular("Alarmed and concerned at the attacks") == "Alarmed and concerned");
  CHECK(preambular("Reaffirming its resolution 77/237") == "Reaffirming");
  CHECK(preambular("*Calling* upon States") == "Calling* upon");
}

} // namespace unres::model
