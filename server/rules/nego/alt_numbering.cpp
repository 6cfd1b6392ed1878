#include "model/opening.h"
#include "rules/nego/versions.h"
#include "rules/scan.h"
#include "rules/sources.h"

#include <algorithm>
#include <map>

namespace unres::rules {
namespace {

/// "4a. " or "4-1 " before a known opening phrase, relative to the block.
struct Typed {
  text::Range range;        ///< The number with what follows it, without the space behind.
  std::uint32_t number = 0;
  std::uint32_t place = 0;  ///< 1 for a and -1; the Latin number itself where one is glued on.
  bool latin = false;
};

std::optional<Typed> read_typed(std::string_view text, const model::Facts& facts) {
  Typed out;
  if (facts.content.begin >= text.size())
    return std::nullopt;
  std::size_t begin = facts.content.begin;
  if (facts.label.form == model::LabelForm::working && facts.label.latin == 0)
    begin = facts.label.range.begin + 2; // "OP4a": the label ends with the number.
  else if (facts.label.form != model::LabelForm::none)
    return std::nullopt;
  Scan scan{text, begin};
  out.number = static_cast<std::uint32_t>(value_of(scan.take_digits().substr(0, 3)));
  if (out.number == 0)
    return std::nullopt;
  if (scan.take("-") || scan.take(".")) {
    out.place = static_cast<std::uint32_t>(value_of(scan.take_digits()));
  } else {
    const std::string_view letters = scan.take_letters();
    const auto word = std::find(nego::latin_words.begin() + 2, nego::latin_words.end(), letters);
    out.latin = word != nego::latin_words.end();
    if (out.latin)
      out.place = static_cast<std::uint32_t>(word - nego::latin_words.begin());
    else if (letters.size() == 1)
      out.place = static_cast<std::uint32_t>((letters.front() | 0x20) - 'a' + 1);
  }
  const text::Offset end = scan.at();
  if (!scan.take("."))
    scan.take(")");
  out.range = {static_cast<text::Offset>(begin), std::max(end, scan.at())};
  if (out.place == 0 || out.place > 10 || !scan.take_space())
    return std::nullopt;
  const model::Opening opening = model::read_opening(text, {scan.at(), std::max(scan.at(), facts.content.end)});
  if (!opening.known() || !opening.capital)
    return std::nullopt;
  return out;
}

// Where paragraph 4 stands, 4a is its second version; else it is the first.
bool has_paragraph(const Resolution& r, std::uint32_t number) {
  return std::any_of(r.paragraphs.begin(), r.paragraphs.end(), [&](const Paragraph& p) {
    const model::Label& label = r.facts(p.first).label;
    return p.level == 0 && label.number == number && label.latin == 0 && label.form == model::LabelForm::number_dot;
  });
}

std::string label_of(const Typed& typed, bool working, bool has_first) {
  const std::uint32_t place = typed.latin ? typed.place : typed.place + (has_first || working ? 1 : 0);
  std::string out = std::to_string(typed.number);
  if (place > 1)
    out.append(" ").append(nego::latin_words[std::min<std::size_t>(place, nego::latin_words.size() - 1)]);
  return working ? out : out.append(".");
}

/// What is typed of one paragraph, and what it is to be.
struct Group {
  text::Range first;
  std::string label;
  std::vector<text::Edit> edits;
};

void check(const workspace::Document& document, Reporter& reporter) {
  const Resolution& r = document.model();
  std::map<std::uint32_t, Group> groups;
  for (const model::Block& block : r.blocks) {
    if (block.is_note() || (block.region != model::Region::preamble && block.region != model::Region::operative))
      continue;
    const auto typed = read_typed(document.slice(block.range()), *block.facts);
    if (!typed)
      continue;
    const bool working = block.facts->label.form == model::LabelForm::working;
    const std::string label = label_of(*typed, working, has_paragraph(r, typed->number));
    Group& group = groups[typed->number];
    if (group.edits.empty()) {
      group.first = block.absolute(typed->range);
      group.label = label;
    }
    group.edits.push_back({block.absolute(typed->range), label});
  }
  for (auto& [number, group] : groups)
    reporter.report(group.first, "A further version of a paragraph has a Latin number: “" + group.label + "”")
        .fix("Number the versions of paragraph " + std::to_string(number) + " in Latin", FixKind::suggested, std::move(group.edits));
}

} // namespace

extern constinit const Rule nego_alt_numbering{
    .id = "nego/alt-numbering",
    .title = "Further versions of a paragraph are numbered bis, ter, quater",
    .severity = Severity::warning,
    .reads = Reads::resolutions,
    .why = "The first version of a disputed paragraph keeps its number, further ones follow as 4 bis, 4 ter and so "
           "on; letters belong to subparagraphs, and 4-1 or 4.1 reads as something else. Only a number before a "
           "known opening phrase is taken for the number of a paragraph. Reported once a paragraph.",
    .good = R"(*The General Assembly*

1. *Requests* the keepers to report;

1 bis. *Invites* the keepers to report;

2. *Decides* to remain seized of the matter.
)",
    .bad = R"(*The General Assembly*

1. *Requests* the keepers to report;

1a. *Invites* the keepers to report;

2. *Decides* to remain seized of the matter.
)",
    .source = sources::paragraphs,
    .evidence = "No adopted text has such a number.",
    .document = check};

} // namespace unres::rules
