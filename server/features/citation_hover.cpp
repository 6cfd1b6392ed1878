#include "features/citation_hover.h"

#include "features/instrument_card.h"
#include "features/named.h"

namespace unres::features {
namespace {

using citations::Cited;
using text::Offset;
using text::Range;

class Teller {
public:
  Teller(const rules::Analysis& analysis, const Settings& settings, Prose& out)
      : analysis_(analysis), settings_(settings), out_(out) {}

  std::optional<Range> run(Offset at) {
    const std::vector<Spot> all = spots(analysis_);
    for (const Spot& spot : all)
      if (spot.range.touches(at) || (spot.cited != nullptr && date_of(*spot.cited).touches(at))) {
        tell(spot, other_places(analysis_, all, spot));
        return spot.range;
      }
    if (const auto list = tell_list(all, at))
      return list;
    if (const auto named = named_at(analysis_, at)) {
      Card card = card_of(named->row);
      card.places = other_mentions(named->range);
      describe(card, analysis_.profile(), settings_, out_);
      return named->range;
    }
    return std::nullopt;
  }

private:
  [[nodiscard]] Range place(const Cited& cited, Range range) const {
    return model::absolute(analysis_.document().model(), analysis_.cited().passages[cited.passage], range);
  }

  [[nodiscard]] Range date_of(const Cited& cited) const {
    return cited.item->date ? place(cited, cited.item->date->place) : cited.range;
  }

  [[nodiscard]] Card card_for(const Spot& spot) const {
    Card card;
    card.rows = rows_of(analysis_, spot);
    card.text = spot.text;
    card.symbol = spot.symbol;
    if (spot.treaty)
      card.name = "United Nations Treaty Series, " + notation::written(*spot.treaty);
    else if (!spot.text)
      card.name = "Document " + spot.symbol;
    return card;
  }

  void tell(const Spot& spot, std::vector<std::string> places) {
    Card card = card_for(spot);
    card.places = std::move(places);
    describe(card, analysis_.profile(), settings_, out_);
  }

  // Where else the same words stand.
  [[nodiscard]] std::vector<std::string> other_mentions(Range named) const {
    const workspace::Document& document = analysis_.document();
    const std::string_view name = document.slice(named);
    const std::string here = place_name(document, block_at(document.model(), named.begin));
    std::vector<std::string> out;
    for (std::size_t at = document.text().find(name); at != std::string::npos;
         at = document.text().find(name, at + name.size())) {
      const model::Index block = block_at(document.model(), static_cast<Offset>(at));
      std::string place = block == model::none ? std::string{} : place_name(document, block);
      if (!place.empty() && place != here && (out.empty() || out.back() != place))
        out.push_back(std::move(place));
    }
    return out;
  }

  // On the word "resolutions": one line for each number that follows it.
  std::optional<Range> tell_list(const std::vector<Spot>& all, Offset at) {
    std::optional<Range> head;
    std::vector<const Spot*> items;
    for (const Spot& spot : all) {
      if (spot.cited == nullptr || !place(*spot.cited, spot.cited->list->head).touches(at))
        continue;
      head = place(*spot.cited, spot.cited->list->head);
      items.push_back(&spot);
    }
    if (items.size() == 1)
      tell(*items.front(), other_places(analysis_, all, *items.front()));
    else
      for (const Spot* spot : items)
        out_.paragraph(one_line_on(card_for(*spot)));
    return head;
  }

  const rules::Analysis& analysis_;
  const Settings& settings_;
  Prose& out_;
};

} // namespace

std::optional<Range> describe_cited(const rules::Analysis& analysis, Offset at, const Settings& settings,
                                    Prose& out) {
  return Teller{analysis, settings, out}.run(at);
}

} // namespace unres::features
