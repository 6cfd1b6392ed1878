// A slip planted in an adopted text is found where it stands, and its fix gives the text back.
#include "notation/date.h"
#include "notation/ordinals.h"
#include "rules/inline_text.h"
#include "rules/runner.h"
#include "support/corpus.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>

namespace unres::rules {
namespace {

using syntax::Kind;

/// Where a block has what the slip spoils, and what it makes of it; nothing where it has none.
struct Slip {
  std::string_view rule;
  std::optional<text::Edit> (*plant)(const BlockView&);
};

std::optional<text::Edit> spoil_date(const BlockView& block, std::string (*write)(const notation::Date&)) {
  for (const model::Span& span : block.facts.spans)
    if (span.kind == Kind::date && is_body(block) && !is_set_apart(block.facts, span.range.begin) &&
        block.text.substr(0, span.range.begin).ends_with(' ')) // "21−22 March" is a range.
      if (const auto date = notation::read_date(text::slice(block.text, span.range)))
        return text::Edit{span.range, write(*date)};
  return std::nullopt;
}

std::optional<text::Edit> month_first(const BlockView& block) {
  return spoil_date(block, [](const notation::Date& date) {
    return std::string{notation::name_of_month(date.month)} + " " + std::to_string(date.day) + ", " + std::to_string(date.year);
  });
}

std::optional<text::Edit> ordinal_day(const BlockView& block) {
  return spoil_date(block, [](const notation::Date& date) {
    return std::to_string(date.day) + std::string{notation::ordinal_suffix(date.day)} + " of " +
           std::string{notation::name_of_month(date.month)} + ", " + std::to_string(date.year);
  });
}

std::optional<text::Edit> spoil_words(const BlockView& block, std::string_view words, std::string_view slip) {
  const std::size_t at = block.text.find(words);
  if (!is_body(block) || at == std::string_view::npos || is_set_apart(block.facts, static_cast<text::Offset>(at)))
    return std::nullopt;
  const auto begin = static_cast<text::Offset>(at);
  return text::Edit{{begin, begin + static_cast<text::Offset>(words.size())}, std::string{slip}};
}

std::optional<text::Edit> percent_sign(const BlockView& block) { return spoil_words(block, "0 per cent", "0%"); }

std::optional<text::Edit> session_in_figures(const BlockView& block) {
  return spoil_words(block, "seventy-seventh session", "77th session");
}

std::optional<text::Edit> lost_hyphen(const BlockView& block) {
  return spoil_words(block, "eightieth session", "eightyth session");
}

std::optional<text::Edit> lost_dot(const BlockView& block) {
  for (const model::Span& span : block.facts.spans) {
    const std::string_view symbol = text::slice(block.text, span.range);
    const std::size_t dot = symbol.find("/Add.");
    if (span.kind == Kind::document_symbol && symbol.starts_with("A/") && dot != std::string_view::npos &&
        !is_set_apart(block.facts, span.range.begin)) {
      const auto at = span.range.begin + static_cast<text::Offset>(dot) + 4;
      return text::Edit{{at, at + 1}, ""};
    }
  }
  return std::nullopt;
}

constexpr std::array slips{Slip{"date/form", month_first},
                           Slip{"date/form", ordinal_day},
                           Slip{"number/percent", percent_sign},
                           Slip{"number/ordinal-sessions", session_in_figures},
                           Slip{"number/ordinal-spelling", lost_hyphen},
                           Slip{"symbol/body-dot", lost_dot}};

std::string with_plain_spaces(std::string text) {
  for (std::size_t at = text.find("\u00A0"); at != std::string::npos; at = text.find("\u00A0", at))
    text.replace(at, 2, " ");
  return text;
}

// Plants the slip at its first place in a text; true where there was one.
bool check_planted(const Slip& slip, const std::string& name, const std::string& original) {
  const auto document = workspace::Document::open(name, original);
  for (const model::Block& block : document->model().blocks) {
    auto edit = slip.plant({document->slice(block.range()), *block.facts, block.kind, block.region, document->model().profile});
    if (!edit)
      continue;
    edit->range = block.absolute(edit->range);
    CAPTURE(slip.rule);
    CAPTURE(name);
    CAPTURE(edit->replacement);
    const auto analysis = Analysis::run(workspace::Document::open(name, text::applied(original, *edit)), {}, index::Index::standard());
    const auto& findings = analysis->findings();
    const auto found = std::find_if(findings.begin(), findings.end(), [&](const Finding& finding) {
      return finding.rule->id == slip.rule && finding.fix && finding.range.touches(edit->range.begin);
    });
    REQUIRE(found != findings.end());
    if (found->fix->kind != FixKind::safe) // It asks for a look: "the 15th of December, 2022 Agreement".
      return true;
    const auto fixed = text::applied(analysis->document().text(), found->fix->edits);
    REQUIRE(fixed.has_value());
    CHECK(with_plain_spaces(*fixed) == with_plain_spaces(original));
    return true;
  }
  return false;
}

} // namespace

TEST_CASE("slips in dates, numbers and symbols are found in adopted texts, and mended") {
  if (!test::have_corpus())
    return;
  std::array<std::size_t, slips.size()> planted{};
  for (const auto& path : test::corpus_files("adopted")) {
    const std::string original = test::read_file(path);
    for (std::size_t i = 0; i < slips.size(); ++i)
      planted[i] += check_planted(slips[i], path.filename().string(), original);
  }
  for (const std::size_t count : planted)
    CHECK(count >= 10);
}

} // namespace unres::rules
