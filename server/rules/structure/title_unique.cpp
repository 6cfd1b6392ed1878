#include "citations/folder_text.h"
#include "rules/sources.h"
#include "rules/structure/masthead.h"

namespace unres::rules {
namespace {

using index::Instrument;

// The session of a text as its number or its symbol has it: "79", "S-32", "2025".
std::string session_of(const Instrument& text) {
  const std::string number = text.number ? notation::written(*text.number) : std::string{};
  const auto session = text.number ? structure::session_in_number(number) : structure::session_in_symbol(text.symbol);
  return session ? std::string{session->special} + std::to_string(session->number) : std::string{};
}

// A/C.3/79/L.12 for A/C.3/79/L.12/Rev.1: what is issued of one draft has one title.
std::string_view draft_of(std::string_view symbol) {
  for (const std::string_view tail : {"/Rev.", "/Add.", "/Corr."})
    symbol = symbol.substr(0, symbol.find(tail));
  return symbol;
}

// True for two texts under one title that cannot be stages or parts of one and the same.
bool differ(const Instrument& a, const Instrument& b) {
  if (a.body != b.body || a.kind != b.kind || a.number.has_value() != b.number.has_value())
    return false;
  const std::string session = session_of(a);
  if (session.empty() || session != session_of(b))
    return false;
  return a.number ? a.number->whole() != b.number->whole() : draft_of(a.symbol) != draft_of(b.symbol);
}

std::string name_of_text(const Instrument& text) { return text.number ? notation::written(*text.number) : text.symbol; }

void check(const CitingView& view, Reporter& reporter) {
  const model::Resolution& r = view.document.model();
  if (r.units.empty() || r.units.front().masthead.lines.empty())
    return;
  const citations::FolderText own = citations::folder_text(view.document, "", "");
  for (std::size_t i = 0; i < own.rows.size(); ++i) {
    const Instrument& text = own.rows[i];
    if (text.title.empty())
      continue;
    std::vector<Instrument> others = view.index.drafts_titled(text.title);
    others.insert(others.end(), own.rows.begin(), own.rows.begin() + static_cast<std::ptrdiff_t>(i));
    for (const Instrument& other : others) {
      if (other.title != text.title || !differ(text, other))
        continue;
      const std::size_t at = view.document.text().find(text.title);
      if (at == std::string::npos)
        break; // Marks stand within it.
      const auto begin = static_cast<text::Offset>(at);
      reporter.report({begin, begin + static_cast<text::Offset>(text.title.size())},
                      name_of_text(other) + " has the same title: texts of one session are told apart by theirs");
      break;
    }
  }
}

} // namespace

extern constinit const Rule structure_title_unique{
    .id = "structure/title-unique",
    .title = "Resolutions of one session have different titles",
    .severity = Severity::hint,
    .reads = Reads::resolutions,
    .in_mun = false,
    .why = "Several resolutions under one agenda item are told apart by their titles. The texts of a file and of its "
           "folder are compared, those of one organ and session; revisions of a draft, parts of a resolution, and a "
           "draft and the text that was adopted share their title.",
    .good = R"(United Nations

A/RES/79/362

General Assembly

Distr.: General

Seventy-ninth session

Resolution adopted by the General Assembly on 9 December 2024

**79/362. Lighthouses**
)",
    .bad = "",
    .source = sources::resolutions_drafting,
    .evidence = "No two of the 239 adopted texts of the test corpus share one.",
    .citing = check};

} // namespace unres::rules
