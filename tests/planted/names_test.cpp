// Names that are planted wrongly in adopted texts are found where they stand; safe fixes give the text back.
#include "notation/states.h"
#include "rules/inline_text.h"
#include "rules/runner.h"
#include "support/corpus.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <iomanip>
#include <random>
#include <sstream>

namespace unres::rules {
namespace {

struct Swap {
  std::string_view right;
  std::string_view wrong;
};

constexpr std::array countries{Swap{"the Syrian Arab Republic", "Syria"},
                               Swap{"the Russian Federation", "Russia"},
                               Swap{"Viet Nam", "Vietnam"},
                               Swap{"Côte d’Ivoire", "Ivory Coast"},
                               Swap{"Türkiye", "Turkiye"},
                               Swap{"the Islamic Republic of Iran", "Iran"},
                               Swap{"Iran (Islamic Republic of)", "Iran"},
                               Swap{"the Plurinational State of Bolivia", "Bolivia"},
                               Swap{"Bolivia (Plurinational State of)", "Bolivia"},
                               Swap{"Venezuela (Bolivarian Republic of)", "Venezuela"},
                               Swap{"the Democratic Republic of the Congo", "the DRC"},
                               Swap{"the United Republic of Tanzania", "Tanzania"},
                               Swap{"Lao People’s Democratic Republic", "Laos"},
                               Swap{"the United Arab Emirates", "the UAE"},
                               Swap{"Republic of Korea", "South Korea"},
                               Swap{"Timor-Leste", "East Timor"},
                               Swap{"North Macedonia", "Macedonia"}};

constexpr std::array acronyms{Swap{"the United Nations Office on Drugs and Crime", "UNODC"},
                              Swap{"the United Nations Development Programme", "UNDP"},
                              Swap{"the United Nations Environment Programme", "UNEP"},
                              Swap{"the United Nations Educational, Scientific and Cultural Organization", "UNESCO"},
                              Swap{"the United Nations Children’s Fund", "UNICEF"},
                              Swap{"the World Health Organization", "WHO"},
                              Swap{"the International Labour Organization", "ILO"},
                              Swap{"the Economic and Social Council", "ECOSOC"},
                              Swap{"the International Atomic Energy Agency", "IAEA"},
                              Swap{"the World Trade Organization", "WTO"},
                              Swap{"non-governmental organizations", "NGOs"},
                              Swap{"Sustainable Development Goals", "SDGs"},
                              Swap{"official development assistance", "ODA"},
                              Swap{"least developed countries", "LDCs"}};

constexpr std::array united_nations{Swap{"United Nations system", "UN system"},
                                    Swap{"Charter of the United Nations", "Charter of the UN"},
                                    Swap{"United Nations Headquarters", "UN Headquarters"},
                                    Swap{"United Nations development", "UN development"},
                                    Swap{"the United Nations,", "the UN,"},
                                    Swap{"the United Nations in", "the UN in"},
                                    Swap{"United Nations entities", "UN entities"}};

constexpr std::string_view full_names[] = {
#define X(name) name,
#include "rules/name/full_names.inc"
#undef X
};

/// The name with its first preposition changed, or without its first article; empty where it has neither.
std::string near_miss_of(std::string_view name) {
  constexpr std::array changes{Swap{" on ", " for "},         Swap{" for ", " of "},    Swap{" of ", " for "},
                               Swap{" against ", " on "},     Swap{" in ", " on "},     Swap{" the ", " "},
                               Swap{" relating to ", " relating with "}, Swap{" to ", " for "}};
  for (const Swap& change : changes)
    if (const std::size_t at = name.find(change.right); at != std::string_view::npos)
      return std::string{name.substr(0, at)} + std::string{change.wrong} + std::string{name.substr(at + change.right.size())};
  return {};
}

struct Tally {
  std::size_t planted = 0;
  std::size_t found = 0;
  std::size_t given_back = 0;
};

/// Where words stand by themselves in the paragraphs of a text, outside quotations, titles and longer names.
std::vector<text::Range> places_of(const workspace::Document& document, std::string_view words, bool in_names) {
  std::vector<text::Range> out;
  for (const model::Block& block : document.model().blocks) {
    const std::string_view text = document.slice(block.range());
    const BlockView view{text, *block.facts, block.kind, block.region, document.model().profile};
    if (!is_body(view) && block.kind != syntax::Kind::vote_line)
      continue;
    for (std::size_t at = text.find(words); at != std::string_view::npos; at = text.find(words, at + 1)) {
      const auto begin = static_cast<text::Offset>(at);
      const auto end = begin + static_cast<text::Offset>(words.size());
      // "with a capital next to it": a title, or a longer name.
      const bool joined = at > 1 && text[at - 1] == ' ' && is_ascii_letter(text[at - 2]) && [&] {
        const std::size_t word = text.rfind(' ', at - 2);
        return is_ascii_upper(text[word == std::string_view::npos ? 0 : word + 1]);
      }();
      const bool goes_on = text.size() > end + 1 && text[end] == ' ' && is_ascii_upper(text[end + 1]);
      const bool cites = has_at(text, end, " resolution") || has_at(text, end, " decision");
      if (end < block.facts->content.end && ends_word(text, end) && !has_at(text, end, "-") && !cites &&
          (at == 0 || !is_word_byte(text[at - 1])) && !is_set_apart(*block.facts, begin) && (in_names || (!joined && !goes_on)))
        out.push_back(text::Range{begin, end}.shifted(block.begin));
    }
  }
  return out;
}

void plant(const std::string& name, const std::string& original, text::Range place, const std::string& wrong,
           std::string_view rule, Tally& tally) {
  const auto analysis = Analysis::run(workspace::Document::open(name, text::applied(original, {place, wrong})), {},
                                      index::Index::standard());
  ++tally.planted;
  for (const Finding& finding : analysis->findings()) {
    if (finding.rule->id != rule || !finding.range.overlaps({place.begin, place.begin + static_cast<text::Offset>(wrong.size())}))
      continue;
    ++tally.found;
    if (const auto fixed = text::applied(analysis->document().text(), finding.fix.value_or(Fix{}).edits); fixed == original)
      ++tally.given_back;
    return;
  }
  MESSAGE(name << ": not found: " << wrong << " in " << analysis->document().slice({place.begin > 40 ? place.begin - 40 : 0, place.end + 20}));
}

double share_of(std::string_view what, const Tally& tally) {
  const double share = static_cast<double>(tally.found) / static_cast<double>(tally.planted);
  std::ostringstream figures;
  figures << what << ": " << tally.found << " of " << tally.planted << " found (" << std::fixed << std::setprecision(1)
          << 100 * share << " %), " << tally.given_back << " given back byte for byte";
  MESSAGE(figures.str());
  return share;
}

template <typename Swaps> Tally plant_all(const Swaps& swaps, std::string_view rule, bool in_names, std::size_t of_each) {
  Tally tally;
  for (const std::string folder : {"adopted"}) {
    for (const auto& path : test::corpus_files(folder)) {
      const std::string original = test::read_file(path);
      const auto document = workspace::Document::open(path.filename().string(), original);
      if (document->model().profile == model::Profile::sc)
        continue;
      for (const auto& swap : swaps) {
        std::vector<text::Range> places = places_of(*document, swap.right, in_names);
        places.resize(std::min(places.size(), of_each));
        for (const text::Range place : places)
          plant(path.filename().string(), original, place, std::string{swap.wrong}, rule, tally);
      }
    }
  }
  return tally;
}

/// A draft of these sponsors.
std::string draft_of(const std::vector<std::string_view>& sponsors) {
  std::string out = "United Nations\n\nA/C.3/79/L.912\n\nGeneral Assembly\n\nDistr.: Limited\n\nSeventy-ninth session\n\n**";
  for (std::size_t i = 0; i < sponsors.size(); ++i) {
    if (i > 0)
      out.append(i + 1 == sponsors.size() ? " and " : ", ");
    out.append(sponsors[i]);
  }
  return out + ": draft resolution**\n\n**Lighthouses**\n\n*The General Assembly*,\n";
}

std::shared_ptr<const Analysis> check_draft(const std::string& text) {
  return Analysis::run(workspace::Document::open("draft.unres.md", text), {}, index::Index::standard());
}

} // namespace

TEST_CASE("unofficial names of States are found in adopted texts") {
  if (!test::have_corpus())
    return;
  const Tally tally = plant_all(countries, "name/country-short", false, 5);
  CHECK(share_of("names of States", tally) >= 0.95);
  CHECK(tally.planted >= 100);
}

TEST_CASE("initials in the place of names are found in adopted texts") {
  if (!test::have_corpus())
    return;
  const Tally tally = plant_all(acronyms, "abbr/no-acronyms", false, 1);
  CHECK(share_of("initials", tally) >= 0.95);
  CHECK(tally.planted >= 200);
  CHECK(static_cast<double>(tally.given_back) >= 0.95 * static_cast<double>(tally.found));
}

TEST_CASE("UN for United Nations is found in adopted texts, and mended") {
  if (!test::have_corpus())
    return;
  const Tally tally = plant_all(united_nations, "abbr/no-un", true, 1);
  CHECK(share_of("UN", tally) >= 0.95);
  CHECK(tally.planted >= 100);
  CHECK(tally.given_back == tally.found);
}

TEST_CASE("near misses of names of organs and instruments are found in adopted texts") {
  if (!test::have_corpus())
    return;
  std::vector<std::string> wrong;
  for (const std::string_view name : full_names)
    wrong.push_back(near_miss_of(name));
  std::vector<Swap> swaps;
  for (std::size_t i = 0; i < wrong.size(); ++i)
    if (!wrong[i].empty())
      swaps.push_back({full_names[i], wrong[i]});
  const Tally tally = plant_all(swaps, "name/organ-full", true, 1);
  CHECK(share_of("near misses", tally) >= 0.95);
  CHECK(tally.planted >= 200);
  CHECK(tally.given_back == tally.found);
}

TEST_CASE("sponsors that are shuffled are found, and put in order") {
  std::mt19937 random{7};
  const auto pick = [&](std::size_t below) { return static_cast<std::size_t>(random() % below); };
  for (int round = 0; round < 300; ++round) {
    std::vector<std::string_view> sponsors;
    for (const notation::State& state : notation::states())
      if (pick(30) == 0)
        sponsors.push_back(state.name);
    if (sponsors.size() < 2)
      continue;
    const std::string right = draft_of(sponsors);
    CAPTURE(right);
    CHECK(check_draft(right)->findings().empty());
    for (std::size_t i = sponsors.size() - 1; i > 0; --i)
      std::swap(sponsors[i], sponsors[pick(i + 1)]);
    const auto shuffled = check_draft(draft_of(sponsors));
    if (shuffled->document().text() == right)
      continue;
    REQUIRE(shuffled->findings().size() == 1);
    CHECK(shuffled->findings().front().rule->id == "structure/draft-limited");
    CHECK(shuffled->findings().front().fix->kind == FixKind::safe);
    const auto fixed = text::applied(shuffled->document().text(), shuffled->findings().front().fix->edits);
    REQUIRE(fixed.has_value());
    CHECK(*fixed == right);
  }
}

TEST_CASE("a sponsor with another name is found, and the right name offered") {
  for (const notation::OtherName& other : notation::other_names()) {
    const auto analysis = check_draft(draft_of({other.written}));
    CAPTURE(other.written);
    if (other.until >= 2025) // It was right in the year of the session.
      continue;
    REQUIRE(analysis->findings().size() == 1);
    const Finding& finding = analysis->findings().front();
    CHECK(finding.rule->id == "structure/draft-limited");
    const auto fixed = text::applied(analysis->document().text(), finding.fix->edits);
    REQUIRE(fixed.has_value());
    CHECK(*fixed == draft_of({other.name}));
  }
}

} // namespace unres::rules
