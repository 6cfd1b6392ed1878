#include "model/levels.h"
#include "support/characters.h"
#include "rules/paragraphs.h"
#include "rules/sources.h"

namespace unres::rules {
namespace {

struct Annex {
  Index heading = model::none;
  text::Range range;       ///< Of "Annex II", without emphasis.
  std::string_view number; ///< "II", or nothing.
};

// "Annex", "**Annex II**": an appendix or an enclosure belongs to its annex.
std::optional<Annex> read_annex(const workspace::Document& document, Index heading) {
  Annex out{heading, document.model().blocks[heading].range(), {}};
  std::string_view text = document.text();
  const auto strip = [&](text::Offset at) {
    return text[at] == '*' || text[at] == '_' || text[at] == '#' || is_ascii_space(text[at]);
  };
  while (out.range.begin < out.range.end && strip(out.range.begin))
    ++out.range.begin;
  while (out.range.begin < out.range.end && strip(out.range.end - 1))
    --out.range.end;
  text = document.slice(out.range);
  text = text.substr(0, text.find_first_of("\n*_"));
  if (lower(text.substr(0, 5)) != "annex" || text.size() > 14 ||
      (text.size() > 5 && text[5] != ' '))
    return std::nullopt;
  out.number = text.size() > 6 ? text.substr(6) : std::string_view{};
  return out;
}

// What the text outside its annexes says about annexes.
struct Mentions {
  bool any = false;
  bool several = false; ///< "annexes": which of them is for people to read.
  std::string text;     ///< The words behind each "annex", one after another.
};

Mentions find_mentions(const workspace::Document& document, Index unit) {
  const Resolution& r = document.model();
  Mentions out;
  for (Index i = r.units[unit].first; i < r.units[unit].last; ++i) {
    const model::Block& block = r.blocks[i];
    if (block.region == model::Region::annex || block.is_note())
      continue;
    const std::string_view text = document.slice(block.range());
    for (std::size_t at = text.find("nnex"); at != std::string_view::npos;
         at = text.find("nnex", at + 4)) {
      out.any = true;
      out.several = out.several || text.substr(at).starts_with("nnexes");
      out.text.append(text.substr(at + 4, 8)).append(" |");
    }
  }
  return out;
}

bool mentions(const Mentions& found, std::string_view number) {
  if (number.empty() || found.several)
    return found.any;
  std::string wanted{" "};
  wanted += number;
  for (std::size_t at = found.text.find(wanted); at != std::string::npos;
       at = found.text.find(wanted, at + 1))
    if (!is_ascii_letter(found.text[at + wanted.size()]))
      return true;
  return false;
}

// Annexes are numbered I, II, III: false where a number is skipped.
bool check_numbers(const std::vector<Annex>& annexes, Reporter& reporter) {
  std::uint32_t before = 0;
  for (const Annex& annex : annexes) {
    const std::uint32_t number = model::value_of_roman(lower(annex.number));
    // Annexes of an agreement that an annex contains count anew; letters are somebody's choice.
    if (number == 0)
      return true;
    if (number > before + 1) {
      std::string expected = model::roman_of(before + 1);
      for (char& c : expected)
        c = static_cast<char>(c - 'a' + 'A');
      reporter.report(annex.range, "Annex " + expected + " is expected here");
      return false;
    }
    before = number;
  }
  return true;
}

void check_unit(const workspace::Document& document, Index unit, Reporter& reporter) {
  const Resolution& r = document.model();
  std::vector<Annex> annexes;
  for (const model::Scope& scope : r.scopes)
    if (scope.kind == model::Scope::Kind::annex && scope.unit == unit &&
        scope.heading != model::none)
      if (const auto annex = read_annex(document, scope.heading))
        annexes.push_back(*annex);
  if (annexes.empty())
    return;
  // An annex that is pasted or typed alone has no text that could name it.
  bool body = false;
  for (const model::Scope& scope : r.scopes)
    body = body || (scope.unit == unit && scope.kind != model::Scope::Kind::annex &&
                    scope.first < scope.last);
  if (!body)
    return;
  if (!check_numbers(annexes, reporter))
    return; // The text may well name the annex by its right number.
  const Mentions found = find_mentions(document, unit);
  for (const Annex& annex : annexes)
    if (!mentions(found, annex.number)) {
      const std::string name =
          annex.number.empty() ? "the annex" : "annex " + std::string{annex.number};
      reporter.report(annex.range, "The text does not mention " + name + ": “as set out in " +
                                       name + " to the present resolution”");
    }
}

void check(const workspace::Document& document, Reporter& reporter) {
  for (Index i = 0; i < document.model().units.size(); ++i)
    check_unit(document, i, reporter);
}

} // namespace

extern constinit const Rule structure_annex{
    .id = "structure/annex",
    .title = "Each annex is numbered in order and mentioned in the text",
    .severity = Severity::warning,
    .why =
        "What stands in an annex is part of the resolution only because the text says so: "
        "“contained in "
        "annex I to the present resolution”. Several annexes are numbered I, II, III; one alone is "
        "“Annex”. Appendices belong to their annex.",
    .good = R"(*The General Assembly*

1. *Adopts* the rules for lighthouses contained in the annex to the present resolution;

2. *Decides* to remain seized of the matter.

**Annex**

**Rules for lighthouses**
)",
    .bad = R"(*The General Assembly*

1. *Adopts* the rules for lighthouses;

2. *Decides* to remain seized of the matter.

**Annex**

**Rules for lighthouses**
)",
    .source = sources::resolutions_drafting,
    .evidence = "All adopted texts with an annex in the test corpus mention it.",
    .document = check};

} // namespace unres::rules
