#include "features/completion/phrases.h"

#include "features/completion/phrase_formulas.h"
#include "features/completion/phrase_match.h"
#include "features/completion/phrase_words.h"
#include "features/phrase_card.h"
#include "phrases/sense.h"
#include "phrases/steps.h"
#include "support/characters.h"

#include <algorithm>

namespace unres::features {
namespace {

using model::Part;
using model::Phrase;
using model::SequenceWord;

constexpr std::size_t most_offered = 50;
constexpr std::size_t formulas_after = 10;      // Phrases come first where nothing is typed,
constexpr std::size_t formulas_after_typed = 5; // and the likeliest of them where something is.

struct Offer {
  Completion item;
  Fit fit = Fit::whole;
};

// What is typed before the phrase already: "Also req".
SequenceWord typed_step(std::string_view words) {
  const std::string typed = lower(words);
  return typed.starts_with("also ")      ? SequenceWord::also
         : typed.starts_with("further ") ? SequenceWord::further
                                         : SequenceWord::none;
}

class Offers {
public:
  Offers(const PhraseScene& scene, std::string_view left_out) : scene_(scene), place_(scene.place), left_out_(left_out) {}

  std::vector<Completion> run() {
    if (place_.mark.size() > scene_.mark.size() && scene_.mark.size() == 1)
      return {}; // "**" where openings have "*": a heading.
    for (const phrases::Candidate& candidate : phrases::predict(scene_.draft, left_out_)) {
      if (candidate.weight <= 0 || (place_.words.empty() && offers_.size() >= most_offered))
        break;
      offer(*candidate.phrase);
    }
    std::stable_sort(offers_.begin(), offers_.end(), [](const Offer& a, const Offer& b) { return a.fit < b.fit; });
    if (offers_.size() > most_offered)
      offers_.resize(most_offered);
    if (!place_.second)
      insert_formulas();
    std::vector<Completion> out;
    for (Offer& offer : offers_)
      out.push_back(std::move(offer.item));
    return out;
  }

private:
  void offer(const Phrase& phrase) {
    const phrases::Sense* sense = phrases::sense_of(place_.part, phrase.text);
    if (place_.second) {
      if (sense != nullptr)
        add(phrase, sense, lower(phrase.text));
      return;
    }
    if (const SequenceWord typed = typed_step(place_.words); typed != SequenceWord::none) {
      add(phrase, sense, phrases::with_step(place_.part, phrase.text, typed));
      return;
    }
    const SequenceWord step = due(phrase);
    const bool addressed = place_.part == Part::operative && sense != nullptr && sense->object == phrases::Object::addressee;
    // Whether Also is due depends on the addressee, who is not known yet.
    if (step == SequenceWord::none || addressed)
      add(phrase, sense, std::string{phrase.text});
    if (step != SequenceWord::none)
      add(phrase, sense, phrases::with_step(place_.part, phrase.text, step));
  }

  [[nodiscard]] SequenceWord due(const Phrase& phrase) const {
    const auto& before = scene_.draft.before;
    const bool same = !before.empty() && before.back() == &phrase && !scene_.after_heading;
    return same && scene_.draft.profile != model::Profile::sc ? phrases::next_step(scene_.step) : SequenceWord::none;
  }

  void add(const Phrase& phrase, const phrases::Sense* sense, const std::string& words) {
    const auto fits = best_fit(words, phrase.text);
    if (!fits)
      return;
    const PhraseWords written = write_phrase(scene_, words, sense);
    Offer out;
    out.fit = *fits;
    out.item.label = written.label;
    out.item.detail = brief(phrase, sense, scene_.draft.profile);
    out.item.filter = filter_of(scene_, begun_of(words, phrase.text));
    out.item.edit = {place_.range, written.plain};
    out.item.snippet = written.snippet;
    out.item.phrase = PhraseKey{place_.part, std::string{phrase.text}};
    offers_.push_back(std::move(out));
  }

  [[nodiscard]] std::optional<Fit> best_fit(std::string_view words, std::string_view phrase) const {
    const auto whole = fit(place_.words, words);
    if (place_.second)
      return whole == Fit::whole ? whole : std::nullopt;
    const auto bare = fit(place_.words, phrase);
    if (whole && bare)
      return std::min(*whole, *bare);
    return whole ? whole : bare;
  }

  // What of the two is being typed out; neither where it is found otherwise.
  [[nodiscard]] std::string_view begun_of(std::string_view words, std::string_view phrase) const {
    return fit(place_.words, words) == Fit::whole    ? words
           : fit(place_.words, phrase) == Fit::whole ? phrase
                                                     : std::string_view{};
  }

  void insert_formulas() {
    const std::size_t place = place_.words.empty() ? formulas_after : formulas_after_typed;
    auto at = offers_.begin() + static_cast<std::ptrdiff_t>(std::min(place, offers_.size()));
    for (Completion& item : formula_offers(scene_))
      at = std::next(offers_.insert(at, {std::move(item), Fit::whole}));
  }

  const PhraseScene& scene_;
  const PhrasePlace& place_;
  std::string_view left_out_;
  std::vector<Offer> offers_;
};

} // namespace

std::vector<Completion> phrase_offers(const PhraseScene& scene, std::string_view left_out) {
  return Offers{scene, left_out}.run();
}

bool answers(Trigger trigger, const PhrasePlace& place) {
  constexpr std::size_t enough = 3;
  switch (trigger) {
  case Trigger::asked:
    return !place.second || place.words.empty() || place.words.size() >= enough;
  case Trigger::space:
    return place.labelled && place.words.empty() && place.mark.empty();
  case Trigger::mark:
    return !place.second && place.words.empty() && !place.mark.empty();
  case Trigger::slash:
  case Trigger::call:
    break;
  }
  return false;
}

} // namespace unres::features
