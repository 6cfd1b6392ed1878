#include "features/links.h"

#include "features/instrument_card.h"

#include <algorithm>

namespace unres::features {
namespace {

using syntax::Kind;
using text::Range;

/// A Markdown link of the text: "[76/185](#)".
struct Typed {
  Range range;
  std::string_view target;

  [[nodiscard]] bool dead() const { return target.find("://") == std::string_view::npos; }
};

// The links of a text, in order; none is inside another.
std::vector<Typed> typed_links(const workspace::Document& document) {
  std::vector<Typed> out;
  for (const model::Block& block : document.model().blocks)
    for (const model::Span& span : block.facts->spans) {
      if (span.kind == Kind::link)
        out.push_back({block.absolute(span.range), {}});
      if (span.kind != Kind::link_target || out.empty())
        continue;
      std::string_view target = document.slice(block.absolute(span.range)); // "](#)"
      target.remove_prefix(std::min<std::size_t>(2, target.size()));
      if (target.ends_with(')'))
        target.remove_suffix(1);
      out.back().target = target.substr(0, target.find(' ')); // A title may follow.
    }
  return out;
}

std::string tooltip_of(const rules::Analysis& analysis, const Spot& spot) {
  Card card;
  card.rows = rows_of(analysis, spot);
  card.text = spot.text;
  card.name = "Document " + spot.symbol;
  if (card.rows.empty())
    return card.text ? full_name(*card.text) : card.name;
  return one_line_on(card);
}

} // namespace

std::vector<Link> links(const rules::Analysis& analysis, const Settings& settings) {
  const std::vector<Typed> typed = typed_links(analysis.document());
  std::vector<Link> out;
  for (const Typed& link : typed)
    if (!link.dead())
      out.push_back({link.range, std::string{link.target}, {}});
  for (const Spot& spot : spots(analysis)) {
    if (spot.symbol.empty())
      continue;
    const auto around = std::find_if(typed.begin(), typed.end(),
                                     [&](const Typed& link) { return link.range.overlaps(spot.range); });
    if (around != typed.end() && !around->dead())
      continue;
    out.push_back({spot.range, notation::address_of(spot.symbol, settings.document_language),
                   tooltip_of(analysis, spot)});
  }
  std::stable_sort(out.begin(), out.end(), [](const Link& a, const Link& b) { return a.range < b.range; });
  return out;
}

} // namespace unres::features
