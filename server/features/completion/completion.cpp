#include "features/completion/completion.h"

#include "features/completion/names.h"
#include "features/completion/note_calls.h"
#include "features/completion/numbers.h"
#include "features/completion/ordinary_words.h"
#include "features/completion/phrase_formulas.h"
#include "features/completion/phrases.h"
#include "features/completion/symbols.h"
#include "features/instrument_card.h"
#include "support/characters.h"

#include <algorithm>

namespace unres::features {
namespace {

using index::Instrument;

constexpr std::size_t shortest_word = 3;

// A space asks only where a number must follow: after "its resolution", not after "the resolution".
bool answers(Trigger trigger, const NumberPlace& place) {
  return trigger != Trigger::space || (place.typed.empty() && (place.owned || place.continues));
}

std::optional<Instrument> find(const index::Index& index, const InstrumentKey& key) {
  if (key.registration != 0) {
    for (const Instrument& row : index.find_treaty(key.registration))
      if (row.title == key.title)
        return row;
    return std::nullopt;
  }
  if (!key.title.empty()) {
    for (Instrument& row : index.search(key.title, 8))
      if (row.title == key.title && row.kind == index::Kind::instrument)
        return std::move(row);
    return std::nullopt;
  }
  const auto number = notation::read_number(key.number);
  if (!number || key.body == notation::Body::unknown)
    return std::nullopt;
  for (const Instrument& row : index.find(key.body, *number))
    if (row.number == number)
      return row;
  return std::nullopt;
}

} // namespace

std::vector<Completion> complete(const rules::Analysis& analysis, text::Offset at, Trigger trigger) {
  if (auto place = phrase_place(analysis.document(), at); place && answers(trigger, *place)) {
    auto offers = phrase_offers(phrase_scene(analysis, *place));
    if (offers.empty() && place->part == model::Part::preamble && !place->labelled) {
      place->part = model::Part::operative; // One operative paragraph alone has no number.
      offers = phrase_offers(phrase_scene(analysis, *place));
    }
    if (!offers.empty())
      return offers;
  }
  if (trigger == Trigger::asked)
    if (auto closing = closing_offers(analysis, at); !closing.empty())
      return closing;
  if (trigger == Trigger::mark)
    return {};
  const Typed typed = typed_at(analysis.document(), at);
  if (typed.nothing())
    return {};
  if (const auto begun = begun_call(analysis, typed))
    return complete_note_call(analysis, *begun);
  if (trigger == Trigger::call)
    return {};
  if (trigger != Trigger::space)
    if (auto symbols = complete_symbol(analysis, typed); !symbols.empty())
      return symbols;
  if (const auto place = number_place(analysis, typed))
    return answers(trigger, *place) ? complete_number(analysis, *place, typed) : std::vector<Completion>{};
  if (trigger != Trigger::asked)
    return {};
  const std::string word = words_after_head(analysis, typed);
  if (word.size() >= shortest_word && !is_ordinary(lower(word)))
    if (auto titles = complete_number_by_title(analysis, word, typed); !titles.empty())
      return titles;
  return complete_name(analysis, typed);
}

std::optional<std::string> describe_completion(const index::Index& index, const InstrumentKey& key,
                                               model::Profile profile, const Settings& settings, Prose& out) {
  const auto row = find(index, key);
  if (!row)
    return std::nullopt;
  const Card card = card_of(*row);
  describe(card, profile, settings, out);
  return one_line_on(card);
}

} // namespace unres::features
