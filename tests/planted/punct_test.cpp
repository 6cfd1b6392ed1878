// One fault at a time in the punctuation of adopted texts: whether it is found on its line, and whether the fix gives
// the text back byte for byte.
#include "rules/runner.h"
#include "support/corpus.h"
#include "support/random_edits.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <iomanip>
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

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_small(char c) { return c >= 'a' && c <= 'z'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Calls `visit(at)` at each place in the paragraphs of the text where `what` stands, away from links' targets.
template <typename Visit> void for_each(const workspace::Document& document, std::string_view what, Visit&& visit) {
  const model::Resolution& r = document.model();
  for (const model::Paragraph& p : r.paragraphs) {
    const model::Block& block = r.blocks[p.first];
    if (p.role == model::Role::annex)
      continue;
    const Range content = block.absolute(block.facts->content);
    const auto in_link = [&](std::size_t at) {
      return std::any_of(block.facts->spans.begin(), block.facts->spans.end(), [&](const model::Span& span) {
        return span.kind == syntax::Kind::link_target && block.absolute(span.range).touches(static_cast<Offset>(at));
      });
    };
    for (std::size_t at = document.text().find(what, content.begin + 1); at < content.end && at + what.size() < content.end;
         at = document.text().find(what, at + 1))
      if (!in_link(at))
        visit(static_cast<Offset>(at));
  }
}

/// True within a quotation of the paragraph: rules leave most of it alone.
bool is_quoted(std::string_view text, Offset at) {
  const std::size_t line = text.rfind('\n', at);
  const std::string_view before = text.substr(line + 1, at - line - 1);
  const std::size_t open = before.rfind("“");
  return open != std::string_view::npos && (before.rfind("”") == std::string_view::npos || before.rfind("”") < open);
}

Fault replaced(Offset at, std::size_t size, std::string with) {
  return {{{{at, at + static_cast<Offset>(size)}, std::move(with)}}, at};
}

Faults straight_double(const workspace::Document& document) {
  Faults out;
  for_each(document, "“", [&](Offset at) {
    const std::string_view text = document.text();
    const std::size_t close = text.find("”", at);
    const std::size_t line = text.find('\n', at);
    const std::string_view inside = text.substr(at + 3, close - at - 3);
    if (close < line && inside.find("“") == std::string_view::npos)
      out.push_back({{{{at, at + 3}, "\""}, {{static_cast<Offset>(close), static_cast<Offset>(close + 3)}, "\""}}, at});
  });
  return out;
}

Faults straight_apostrophe(const workspace::Document& document) {
  Faults out;
  for_each(document, "’", [&](Offset at) {
    const std::string_view text = document.text();
    const std::size_t line = text.rfind('\n', at);
    // Where single quotation marks stand, the mark may close one.
    if (is_letter(text[at - 1]) && text.substr(line + 1, at - line).find("‘") == std::string_view::npos)
      out.push_back(replaced(at, 3, "'"));
  });
  return out;
}

Faults comma_inside(const workspace::Document& document) {
  Faults out;
  for_each(document, "”,", [&](Offset at) { out.push_back(replaced(at, 4, ",”")); });
  return out;
}

Faults hyphen_in_years(const workspace::Document& document) {
  Faults out;
  for_each(document, "–", [&](Offset at) {
    const std::string_view text = document.text();
    const auto year = [&](std::size_t from) {
      return text.substr(from, 2) == "19" || text.substr(from, 2) == "20";
    };
    if (at > 5 && year(at - 4) && is_digit(text[at - 1]) && year(at + 3) && is_digit(text[at + 6]) && !is_digit(text[at - 5]))
      out.push_back(replaced(at, 3, "-"));
  });
  return out;
}

Faults em_dash(const workspace::Document& document) {
  Faults out;
  for_each(document, " – ", [&](Offset at) {
    const std::string_view text = document.text();
    if (is_small(text[at - 1]) && is_small(text[at + 5]) && !is_quoted(text, at))
      out.push_back(replaced(at, 5, "—"));
  });
  return out;
}

Faults space_before(const workspace::Document& document) {
  Faults out;
  for (const std::string_view mark : {",", ";", ":"})
    for_each(document, mark, [&](Offset at) {
      const std::string_view text = document.text();
      if (is_letter(text[at - 1]) && text[at + 1] == ' ')
        out.push_back({{{{at, at}, " "}}, at});
    });
  return out;
}

Faults double_space(const workspace::Document& document) {
  Faults out;
  for_each(document, " ", [&](Offset at) {
    const std::string_view text = document.text();
    if (is_small(text[at - 1]) && is_letter(text[at + 1]))
      out.push_back({{{{at, at}, " "}}, at});
  });
  return out;
}

Faults ampersand(const workspace::Document& document) {
  Faults out;
  for_each(document, " and ", [&](Offset at) {
    const std::string_view text = document.text();
    if (is_small(text[at - 1]) && is_letter(text[at + 5]) && !is_quoted(text, at))
      out.push_back(replaced(at + 1, 3, "&"));
  });
  return out;
}

// "organs, organizations and bodies": an item of one word before and behind, in a list of three.
Faults serial_comma(const workspace::Document& document) {
  Faults out;
  for_each(document, " and ", [&](Offset at) {
    const std::string_view text = document.text();
    std::size_t begin = at;
    while (is_small(text[begin - 1]))
      --begin;
    std::size_t first = begin >= 2 ? begin - 2 : 0;
    const bool listed = begin < at && text.substr(first, 2) == ", " && is_small(text[first - 1]);
    while (first > 0 && is_small(text[first - 1]))
      --first;
    std::size_t end = at + 5;
    while (is_small(text[end]))
      ++end;
    if (listed && end > at + 5 && (text[end] == ',' || text[end] == ';' || text.substr(end, 4) == " of ") && !is_quoted(text, at))
      out.push_back({{{{at, at}, ","}}, at});
  });
  return out;
}

struct Kind {
  std::string_view name;
  std::string_view rule;
  Faults (*plant)(const workspace::Document&);
  std::size_t least = 0;  ///< So many are planted at least,
  double share = 0;       ///< and that share of them is found and mended to the byte.
  bool in_sc = true;
};
constexpr Kind kinds[]{{"straight double marks", "punct/curly-quotes", straight_double, 200, 0.97},
                       {"straight apostrophe", "punct/curly-quotes", straight_apostrophe, 200, 0.97},
                       {"comma inside the marks", "punct/quote-comma-outside", comma_inside, 200, 0.97},
                       {"hyphen between years", "punct/dash-range", hyphen_in_years, 40, 0.97},
                       {"em dash", "punct/dash-aside", em_dash, 20, 0.97},
                       {"space before a mark", "punct/space-before", space_before, 500, 0.97},
                       {"double space", "punct/space-before", double_space, 500, 0.97},
                       {"& for and", "punct/ampersand", ampersand, 500, 0.97},
                       {"serial comma", "punct/serial-comma", serial_comma, 150, 0.85, false}};

struct Tally {
  std::size_t planted = 0;
  std::size_t found = 0;
  std::size_t restored = 0;
};

// All findings of the rule on the line that the clean text has not, and their fixes together.
void look_for(const Analysis& clean, const Fault& fault, const Kind& kind, Tally& tally) {
  const auto edited = text::applied(clean.document().text(), fault.edits);
  REQUIRE(edited.has_value());
  const auto planted = Analysis::run(workspace::Document::open(clean.document().name(), *edited), {}, index::Index::standard());
  const std::size_t line = clean.document().lines().line_of(fault.place);
  const auto of_line = [&](const Analysis& analysis) {
    std::vector<Finding> out;
    for (const Finding& finding : analysis.findings())
      if (finding.rule->id == kind.rule && analysis.document().lines().line_of(finding.range.begin) == line)
        out.push_back(finding);
    return out;
  };
  std::vector<Edit> edits;
  const std::vector<Finding> before = of_line(clean);
  for (const Finding& finding : of_line(*planted)) {
    const bool known = std::any_of(before.begin(), before.end(), [&](const Finding& other) { return other.message == finding.message; });
    if (known || !finding.fix)
      continue;
    edits.insert(edits.end(), finding.fix->edits.begin(), finding.fix->edits.end());
  }
  if (edits.empty())
    return;
  ++tally.found;
  const auto fixed = text::applied(*edited, edits);
  tally.restored += fixed.has_value() && *fixed == clean.document().text();
}

} // namespace

TEST_CASE("faults planted in the punctuation of adopted texts are found on their lines and mended to the byte") {
  if (!test::have_corpus())
    return;
  constexpr std::size_t of_each_kind = 4; // In one text.
  std::vector<Tally> tallies(std::size(kinds));
  test::RandomEdits random{20261125};
  for (const auto& file : test::corpus_files("adopted")) {
    const auto clean = Analysis::run(workspace::Document::open(file.filename().string(), test::read_file(file)), {},
                                     index::Index::standard());
    for (std::size_t k = 0; k < std::size(kinds); ++k) {
      const Kind& kind = kinds[k];
      if (!kind.in_sc && clean->document().model().profile == model::Profile::sc)
        continue;
      Faults faults = kind.plant(clean->document());
      for (std::size_t i = 0; i < of_each_kind && !faults.empty(); ++i) {
        const auto chosen = faults.begin() + static_cast<std::ptrdiff_t>(random.below(faults.size()));
        const std::size_t before = tallies[k].restored;
        ++tallies[k].planted;
        look_for(*clean, *chosen, kind, tallies[k]);
        if (tallies[k].restored == before && std::getenv("UNRES_LIST") != nullptr)
          MESSAGE("missed: " << std::string{kind.name} << " in " << file.filename().string() << " at line "
                             << clean->document().lines().line_of(chosen->place) + 1 << ": "
                             << clean->document().slice({std::max<Offset>(chosen->place, 40) - 40, chosen->place + 50}));
        faults.erase(chosen);
      }
    }
  }
  for (std::size_t k = 0; k < std::size(kinds); ++k) {
    const Tally& tally = tallies[k];
    const double share = static_cast<double>(tally.restored) / static_cast<double>(tally.planted);
    std::ostringstream figures;
    figures << kinds[k].name << ": " << tally.found << " of " << tally.planted << " found, " << tally.restored
            << " mended to the byte (" << std::fixed << std::setprecision(1) << 100 * share << " %)";
    MESSAGE(figures.str());
    CHECK(tally.planted >= kinds[k].least);
    CHECK_MESSAGE(share >= kinds[k].share, figures.str());
  }
}

} // namespace unres::rules
