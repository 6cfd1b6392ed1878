// What negotiators leave open, planted in adopted texts one at a time, and whether it is found on its line.
#include "rules/inline_text.h"
#include "rules/paragraphs.h"
#include "rules/runner.h"
#include "support/characters.h"
#include "support/corpus.h"
#include "support/random_edits.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <iomanip>
#include <map>
#include <optional>
#include <sstream>

namespace unres::rules {
namespace {

using model::Block;
using text::Edit;
using text::Offset;
using text::Range;

bool is_in_span(const Block& block, Offset at) {
  return std::any_of(block.facts->spans.begin(), block.facts->spans.end(),
                     [at](const model::Span& span) { return span.range.begin <= at && at < span.range.end; });
}

/// The words of the paragraphs between two spaces that stand in no quotation, name or number.
std::vector<Range> plain_words(const Analysis& text) {
  std::vector<Range> out;
  const Resolution& r = text.document().model();
  for (const Paragraph& p : r.paragraphs)
    r.for_each_block(p, [&](Index i) {
      const Block& block = r.blocks[i];
      const std::string_view typed = text.document().slice(block.range());
      const bool straight = typed.find('"') != std::string_view::npos;
      for_each_word(text::slice(typed, block.facts->content), [&](std::string_view word) {
        const auto begin = static_cast<Offset>(word.data() - typed.data());
        const auto end = begin + static_cast<Offset>(word.size());
        const bool letters = std::all_of(word.begin(), word.end(), is_ascii_letter);
        const bool spaced = begin > 0 && typed[begin - 1] == ' ' && end < typed.size() && typed[end] == ' ';
        if (letters && spaced && !straight && begin > block.facts->content.begin + 1 && !is_in_span(block, begin))
          out.push_back(Range{begin, end}.shifted(block.begin));
      });
    });
  return out;
}

std::vector<Range> spans(const Analysis& text, syntax::Kind kind) {
  std::vector<Range> out;
  const Resolution& r = text.document().model();
  for (const Block& block : r.blocks)
    for (const model::Span& span : block.facts->spans)
      if (span.kind == kind && !is_within(*block.facts, span.range.begin, [](syntax::Kind k) {
            return k == syntax::Kind::quotation || k == syntax::Kind::link || k == syntax::Kind::link_target;
          }))
        out.push_back(block.absolute(span.range));
  return out;
}

/// A fault to plant, and how the message about it begins.
struct Fault {
  Edit edit;
  std::string_view message;
};
using Faults = std::vector<Fault>;

// Puts `before` and `behind` around each plain word.
Faults around_words(const Analysis& text, std::string_view before, std::string_view behind, std::string_view message) {
  Faults out;
  for (const Range word : plain_words(text)) {
    std::string planted{before};
    planted.append(text.document().slice(word)).append(behind);
    out.push_back({{word, planted}, message});
  }
  return out;
}

Faults in_dates(const Analysis& text, std::string_view (*planted)(std::string_view), std::size_t from_end, std::size_t size) {
  Faults out;
  for (const Range date : spans(text, syntax::Kind::date)) {
    const Offset begin = date.end - static_cast<Offset>(from_end == 0 ? date.size() : from_end);
    const Offset end = size == 0 ? date.end : begin + static_cast<Offset>(size);
    out.push_back({{{begin, end}, std::string{planted(text.document().slice(date))}}, "A placeholder"});
  }
  return out;
}

Faults symbol_number(const Analysis& text) {
  Faults out;
  for (const Range symbol : spans(text, syntax::Kind::document_symbol)) {
    const std::string_view typed = text.document().slice(symbol);
    const std::size_t slash = typed.rfind('/');
    if (std::all_of(typed.begin() + static_cast<std::ptrdiff_t>(slash) + 1, typed.end(), is_ascii_digit))
      out.push_back({{{symbol.begin + static_cast<Offset>(slash) + 1, symbol.end}, "XX"}, "A placeholder"});
  }
  return out;
}

template <typename Write> Faults labels(const Analysis& text, std::string_view message, Write&& write) {
  Faults out;
  const Resolution& r = text.document().model();
  for (const Paragraph& p : r.paragraphs) {
    const model::Label& label = r.facts(p.first).label;
    if (p.role == Role::operative && label.form == model::LabelForm::number_dot && label.number > 1)
      out.push_back({{r.blocks[p.first].absolute(label.range), write(label.number)}, message});
  }
  return out;
}

struct PlantKind {
  const char* name;
  Faults (*plant)(const Analysis&);
};
const PlantKind kinds[]{
    {"brackets", [](const Analysis& t) { return around_words(t, "[", " now]", "Brackets"); }},
    {"brackets in brackets", [](const Analysis& t) { return around_words(t, "[EU: [", "] now]", "Brackets (EU)"); }},
    {"alternatives", [](const Analysis& t) { return around_words(t, "[", " | EU: other]", "Alternatives (EU)"); }},
    {"insertion", [](const Analysis& t) { return around_words(t, "{++", "++}", "An insertion"); }},
    {"deletion", [](const Analysis& t) { return around_words(t, "{--USA: ", "--}", "A deletion (USA)"); }},
    {"replacement", [](const Analysis& t) { return around_words(t, "{~~", "~>other~~}", "A replacement"); }},
    {"comment", [](const Analysis& t) { return around_words(t, "{>>why?<<} ", "", "A comment"); }},
    {"line comment", [](const Analysis& t) { return around_words(t, "", " %% why?", "A comment"); }},
    {"to be confirmed", [](const Analysis& t) { return around_words(t, "", " (to be confirmed)", "A placeholder"); }},
    {"TBC", [](const Analysis& t) { return around_words(t, "", " TBC", "A placeholder"); }},
    {"gap", [](const Analysis& t) { return around_words(t, "", " __", "A placeholder"); }},
    {"[date]", [](const Analysis& t) { return in_dates(t, [](std::string_view) { return std::string_view{"[date]"}; }, 0, 0); }},
    {"20XX", [](const Analysis& t) { return in_dates(t, [](std::string_view) { return std::string_view{"20XX"}; }, 4, 4); }},
    {"XX June", [](const Analysis& t) {
       return in_dates(t, [](std::string_view) { return std::string_view{"XX June 2026"}; }, 0, 0);
     }},
    {"symbol with XX", symbol_number},
    {"Latin number", [](const Analysis& t) {
       return labels(t, "A Latin number", [](std::uint32_t n) { return std::to_string(n - 1).append(" bis."); });
     }},
    {"gap in Latin numbers", [](const Analysis& t) {
       return labels(t, "Paragraph ", [](std::uint32_t n) { return std::to_string(n - 1).append(" ter."); });
     }},
    {"working label", [](const Analysis& t) {
       return labels(t, "“OP", [](std::uint32_t n) { return std::string{"OP"}.append(std::to_string(n)); });
     }},
    {"opening bracket alone", [](const Analysis& t) { return around_words(t, "[", "", "This bracket"); }},
    {"closing bracket alone", [](const Analysis& t) { return around_words(t, "", "]", "No bracket"); }}};

struct Tally {
  std::size_t planted = 0;
  std::size_t found = 0;
};

bool is_found(const Analysis& clean, const Fault& fault) {
  const auto document = clean.document().edited(fault.edit, 1);
  const auto planted = Analysis::run(document, clean.options(), index::Index::standard(), &clean);
  const std::size_t line = document->lines().line_of(fault.edit.range.begin);
  const auto count = [&](const Analysis& analysis) {
    return std::count_if(analysis.findings().begin(), analysis.findings().end(), [&](const Finding& finding) {
      return finding.message.starts_with(fault.message) && analysis.document().lines().line_of(finding.range.begin) == line;
    });
  };
  return count(*planted) > count(clean);
}

} // namespace

TEST_CASE("what is left open in adopted texts is found on its line when they are to be submitted") {
  if (!test::have_corpus())
    return;
  constexpr std::size_t of_each_kind = 2; // In one text.
  std::map<std::string, Tally> tallies;
  test::RandomEdits random{20261125};
  Options options;
  options.mode = Mode::final;
  for (const auto& file : test::corpus_files("adopted")) {
    const auto clean = Analysis::run(workspace::Document::open(file.filename().string(), test::read_file(file)), options,
                                     index::Index::standard());
    for (const PlantKind& kind : kinds) {
      Faults faults = kind.plant(*clean);
      for (std::size_t i = 0; i < of_each_kind && !faults.empty(); ++i) {
        const auto chosen = faults.begin() + static_cast<std::ptrdiff_t>(random.below(faults.size()));
        Tally& tally = tallies[kind.name];
        ++tally.planted;
        const bool found = is_found(*clean, *chosen);
        tally.found += found;
        if (!found && std::getenv("UNRES_LIST") != nullptr) {
          const Range at = chosen->edit.range;
          std::string around{clean->document().slice({at.begin > 60 ? at.begin - 60 : 0, at.end + 60})};
          std::replace(around.begin(), around.end(), '\n', '~');
          const std::string what = std::string{"missed: "} + kind.name;
          MESSAGE(what << " (“" << chosen->edit.replacement << "”) in " << file.filename().string() << " at line "
                       << clean->document().lines().line_of(at.begin) + 1 << ": " << around);
        }
        faults.erase(chosen);
      }
    }
  }
  CHECK(tallies.size() == std::size(kinds));
  for (const auto& [kind, tally] : tallies) {
    const double share = static_cast<double>(tally.found) / static_cast<double>(tally.planted);
    std::ostringstream figures;
    figures << kind << ": " << tally.found << " of " << tally.planted << " found (" << std::fixed << std::setprecision(1)
            << 100 * share << " %)";
    MESSAGE(figures.str());
    CHECK(tally.planted >= 20);
    CHECK_MESSAGE(share >= 0.97, figures.str());
  }
}

} // namespace unres::rules
