// A spelling or a capital spoilt in an adopted text is found where it stands, and its fix gives the text back.
#include "rules/inline_text.h"
#include "rules/runner.h"
#include "support/corpus.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <map>

namespace unres::rules {
namespace {

/// What an adopted text has and what the slip makes of it.
struct Slip {
  std::string_view rule;
  std::string_view right;
  std::string_view wrong;
};

constexpr std::array slips{Slip{"spelling/ize", "organizations", "organisations"},
                           Slip{"spelling/ize", "emphasized", "emphasised"},
                           Slip{"spelling/british", "programme", "program"},
                           Slip{"spelling/closed", "cooperation", "co-operation"},
                           Slip{"spelling/closed", "socioeconomic", "socio-economic"},
                           Slip{"spelling/hyphen", "capacity-building", "capacity building"},
                           Slip{"spelling/hyphen", "decision-making", "decision making"},
                           Slip{"spelling/hyphen", "well-being", "wellbeing"},
                           Slip{"spelling/towards", "towards", "toward"},
                           Slip{"spelling/towards", "among", "amongst"},
                           Slip{"spelling/plurals", "forums", "fora"},
                           Slip{"spelling/compound-adjective", "high-level meeting", "high level meeting"},
                           Slip{"caps/state", "Member States", "member states"},
                           Slip{"caps/state", "Member States", "Member states"},
                           Slip{"caps/state", "States parties", "states parties"},
                           Slip{"caps/titles", "Secretary-General", "secretary-general"},
                           Slip{"caps/titles", "Secretary-General", "Secretary General"},
                           Slip{"caps/titles", "General Assembly", "general assembly"},
                           Slip{"caps/charter", "the Charter of the United Nations", "the charter of the United Nations"},
                           Slip{"caps/generic", "human rights", "Human Rights"},
                           Slip{"caps/generic", "sustainable development", "Sustainable Development"},
                           Slip{"caps/generic", "developing countries", "Developing Countries"}};

struct Tally {
  std::size_t planted = 0;
  std::size_t found = 0;
};

// The first place of the words in a paragraph where nobody else speaks.
std::optional<text::Range> place_of(const workspace::Document& document, std::string_view words) {
  for (const model::Block& block : document.model().blocks) {
    const BlockView view{document.slice(block.range()), *block.facts, block.kind, block.region, document.model().profile};
    if (!is_body(view))
      continue;
    for (std::size_t at = view.text.find(words); at != std::string_view::npos; at = view.text.find(words, at + 1)) {
      const auto begin = static_cast<text::Offset>(at);
      const text::Range place{begin, begin + static_cast<text::Offset>(words.size())};
      const bool whole = (at == 0 || view.text[at - 1] == ' ') && ends_word(view.text, place.end);
      if (whole && place.end < block.facts->content.end && !is_set_apart(*block.facts, begin))
        return block.absolute(place);
    }
  }
  return std::nullopt;
}

void plant(const Slip& slip, const std::string& name, const std::string& original, Tally& tally) {
  const auto document = workspace::Document::open(name, original);
  const auto place = place_of(*document, slip.right);
  if (!place || document->model().profile == model::Profile::sc)
    return;
  CAPTURE(slip.rule);
  CAPTURE(name);
  CAPTURE(slip.wrong);
  const text::Edit edit{*place, std::string{slip.wrong}};
  const auto analysis = Analysis::run(workspace::Document::open(name, text::applied(original, edit)), {}, index::Index::standard());
  const auto& findings = analysis->findings();
  const auto found = std::find_if(findings.begin(), findings.end(), [&](const Finding& finding) {
    return finding.rule->id == slip.rule && finding.range.begin <= place->begin + slip.wrong.size() && finding.range.end > place->begin;
  });
  ++tally.planted;
  if (found == findings.end())
    return;
  ++tally.found;
  REQUIRE(found->fix.has_value());
  if (found->fix->kind != FixKind::safe) // It asks for a look: "member States" of another body.
    return;
  const auto fixed = text::applied(analysis->document().text(), found->fix->edits);
  REQUIRE(fixed.has_value());
  CHECK(*fixed == original);
}

} // namespace

TEST_CASE("spellings and capitals that are spoilt in adopted texts are found, and mended") {
  if (!test::have_corpus())
    return;
  std::array<Tally, slips.size()> tallies{};
  std::map<std::string_view, Tally> by_family;
  for (const auto& path : test::corpus_files("adopted")) {
    const std::string original = test::read_file(path);
    for (std::size_t i = 0; i < slips.size(); ++i)
      plant(slips[i], path.filename().string(), original, tallies[i]);
  }
  for (std::size_t i = 0; i < slips.size(); ++i) {
    CAPTURE(slips[i].wrong);
    CHECK(tallies[i].planted >= 5);
    Tally& family = by_family[slips[i].rule.substr(0, slips[i].rule.find('/'))];
    family.planted += tallies[i].planted;
    family.found += tallies[i].found;
  }
  for (const auto& entry : by_family) {
    const double share = static_cast<double>(entry.second.found) / static_cast<double>(entry.second.planted);
    CHECK_MESSAGE(share >= 0.97, entry.first << ": " << entry.second.found << " of " << entry.second.planted);
  }
}

} // namespace unres::rules
