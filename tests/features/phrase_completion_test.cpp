// How often the phrase that adopted texts have is among the first offers, each text left out of all counts.
#include "features/completion/phrases.h"
#include "features/marked.h"
#include "support/characters.h"
#include "support/corpus.h"
#include "workspace/document.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>

namespace unres::test {
namespace {

using features::Completion;
using features::PhraseScene;
using model::Part;
using phrases::Openings;

constexpr std::size_t shown = 10;        // Offers seen at an empty start,
constexpr std::size_t shown_typed = 5;   // and once letters are typed:
constexpr std::size_t letters = 3;

struct Tally {
  std::size_t all = 0;
  std::size_t empty = 0;
  std::size_t typed = 0;    // The first three letters,
  std::size_t initials = 0; // or three letters that begin its words.

  Tally& operator+=(const Tally& more) {
    all += more.all;
    empty += more.empty;
    typed += more.typed;
    initials += more.initials;
    return *this;
  }
  [[nodiscard]] double empty_share() const { return static_cast<double>(empty) / static_cast<double>(all); }
  [[nodiscard]] double typed_share() const { return static_cast<double>(typed) / static_cast<double>(all); }
  [[nodiscard]] double initials_share() const { return static_cast<double>(initials) / static_cast<double>(all); }
  [[nodiscard]] std::string figures() const {
    const auto percent = [](double share) { return std::to_string(share * 100).substr(0, 5) + " %"; };
    return percent(empty_share()) + " empty, " + percent(typed_share()) + " typed, " + percent(initials_share()) +
           " by initials, of " + std::to_string(all);
  }
};

// True where the phrase is all that is emphasised, Also and Further set aside.
bool is_exact(const workspace::Document& document, const Openings& run, std::size_t i) {
  const model::Resolution& r = document.model();
  const model::Block& block = r.blocks[r.paragraphs[run.paragraphs[i]].first];
  if (run.phrases[i] == nullptr || !block.facts->lead)
    return false;
  std::string words;
  for_each_word(model::plain(document.slice(block.absolute(*block.facts->lead))), [&](std::string_view word) {
    const std::string lowered = lower(word);
    if (lowered != "also" && lowered != "further")
      words += (words.empty() ? "" : " ") + lowered;
  });
  return words == lower(run.phrases[i]->text);
}

std::size_t place_of(const std::vector<Completion>& offers, std::string_view phrase) {
  const auto found = std::find_if(offers.begin(), offers.end(), [&](const Completion& item) {
    return item.phrase && item.phrase->phrase == phrase;
  });
  return static_cast<std::size_t>(found - offers.begin());
}

// "edc" for "Expressing deep concern", "tan" for "Taking note", "rec" for "Recalling".
std::string initials_of(std::string_view phrase) {
  std::string out;
  std::size_t words = 0;
  for_each_word(phrase, [&](std::string_view word) {
    if (words++ < letters)
      out += lower(word.substr(0, 1));
  });
  // Too few words: the first gives more.
  return lower(phrase.substr(0, letters - out.size() + 1)) + out.substr(1);
}

// What stands around the paragraph, or above it alone: then as if the text were typed from top to bottom.
PhraseScene scene_at(const std::vector<Openings>& all, std::size_t run, std::size_t i, bool with_rest) {
  PhraseScene out;
  std::vector<Openings> known = all;
  if (!with_rest) {
    known.resize(run + 1);
    known[run].phrases.resize(i + 1);
  }
  out.draft = phrases::draft_around(known, run, i);
  out.place.part = all[run].part;
  if (i > 0)
    out.step = all[run].steps[i - 1];
  return out;
}

// Phrases by their use in the organ, what the text itself has not counted.
class Frequency {
public:
  Frequency(const std::vector<Openings>& all, const Openings& run) : profile_(run.profile) {
    for (const Openings& other : all)
      for (const model::Phrase* phrase : other.phrases)
        own_[phrase] += other.part == run.part ? 1 : 0;
    for (const model::Phrase& phrase : model::phrases(run.part))
      list_.push_back(&phrase);
    std::stable_sort(list_.begin(), list_.end(), [&](auto* a, auto* b) { return uses(a) > uses(b); });
  }

  [[nodiscard]] std::size_t place(const model::Phrase* wanted, std::size_t typed) const {
    const std::string begun = lower(wanted->text.substr(0, typed));
    std::size_t out = 0;
    for (const model::Phrase* phrase : list_) {
      if (phrase == wanted)
        break;
      out += lower(phrase->text).starts_with(begun);
    }
    return out;
  }

private:
  [[nodiscard]] int uses(const model::Phrase* phrase) const {
    const auto own = own_.find(phrase);
    return phrase->uses_in(profile_) - (own == own_.end() ? 0 : own->second);
  }

  model::Profile profile_;
  std::map<const model::Phrase*, int> own_;
  std::vector<const model::Phrase*> list_;
};

struct Measured {
  Tally in_place; // What stands around the paragraph is known,
  Tally downwards; // or what stands above it alone.
  Tally frequency;
  std::map<std::string, Tally> by_organ;
};

void measure(const PhraseScene& scene, std::string_view text, const model::Phrase& real, Tally& tally) {
  ++tally.all;
  tally.empty += place_of(features::phrase_offers(scene, text), real.text) < shown;
  PhraseScene begun = scene;
  begun.place.words = lower(real.text.substr(0, letters));
  tally.typed += place_of(features::phrase_offers(begun, text), real.text) < shown_typed;
  begun.place.words = initials_of(real.text);
  tally.initials += place_of(features::phrase_offers(begun, text), real.text) < shown_typed;
}

Measured measure() {
  Measured out;
  for (const auto& file : corpus_files("adopted")) {
    const auto document = workspace::Document::open(file.filename().string(), read_file(file));
    const std::string name = file.filename().string();
    const std::string stem = name.substr(0, name.find('.'));
    const auto all = phrases::openings_of(document->model(), document->text());
    for (std::size_t run = 0; run < all.size(); ++run) {
      const Frequency frequency{all, all[run]};
      for (std::size_t i = 0; i < all[run].phrases.size(); ++i) {
        if (!is_exact(*document, all[run], i))
          continue;
        const model::Phrase& real = *all[run].phrases[i];
        Tally& organ = out.by_organ[std::string{model::name_of(all[run].profile)}];
        measure(scene_at(all, run, i, true), stem, real, organ);
        measure(scene_at(all, run, i, false), stem, real, out.downwards);
        ++out.frequency.all; // Initials mean nothing to it.
        out.frequency.empty += frequency.place(&real, 0) < shown;
        out.frequency.typed += frequency.place(&real, letters) < shown_typed;
      }
    }
  }
  for (const auto& [organ, tally] : out.by_organ)
    out.in_place += tally;
  return out;
}

} // namespace

TEST_CASE("the phrase of an adopted text is among the first that are offered") {
  if (!have_corpus())
    return;
  const Measured found = measure();
  MESSAGE("in place: " << found.in_place.figures());
  MESSAGE("from top to bottom: " << found.downwards.figures());
  MESSAGE("frequency alone: " << found.frequency.figures());
  for (const auto& [organ, tally] : found.by_organ)
    MESSAGE(organ << ": " << tally.figures());
  CHECK(found.in_place.all > 9000);
  CHECK(found.in_place.empty_share() >= 0.80);
  CHECK(found.in_place.typed_share() >= 0.98);
  CHECK(found.in_place.initials_share() >= 0.99);
  CHECK(found.downwards.empty_share() > found.frequency.empty_share() + 0.1);
  CHECK(found.downwards.typed_share() > found.frequency.typed_share());
}

TEST_CASE("what is measured is what a draft with an emptied paragraph is offered") {
  if (!have_corpus())
    return;
  const auto files = corpus_files("adopted");
  std::size_t seen = 0;
  for (std::size_t f = 0; f < files.size(); f += 16) {
    const std::string name = files[f].filename().string();
    const Marked whole = marked(read_file(files[f]), small_index(), name);
    const workspace::Document& document = whole.analysis->document();
    const model::Resolution& r = document.model();
    const auto all = phrases::openings_of(r, document.text());
    for (std::size_t run = 0; run < all.size(); ++run)
      for (std::size_t i = 1; i < all[run].phrases.size(); i += 7) {
        const model::Paragraph& p = r.paragraphs[all[run].paragraphs[i]];
        if (r.is_cut(p) || r.has_subparagraphs(all[run].paragraphs[i]))
          continue;
        const model::Block& block = r.blocks[p.first];
        const text::Range words = block.absolute(block.facts->content);
        const std::string text = text::applied(document.text(), text::Edit{words, ""});
        const Marked emptied = marked(std::string{text}.insert(words.begin, "|"), small_index(), name);
        const auto place = features::phrase_place(emptied.analysis->document(), emptied.at);
        CAPTURE(name);
        CAPTURE(words.begin);
        if (!place)
          continue;
        ++seen;
        const phrases::Draft found = features::phrase_scene(*emptied.analysis, *place).draft;
        const phrases::Draft expected = phrases::draft_around(all, run, i);
        CHECK(found.part == expected.part);
        CHECK(found.before == expected.before);
        CHECK(found.after == expected.after);
        CHECK(found.words_before == expected.words_before);
        CHECK(found.step_after == expected.step_after);
      }
  }
  MESSAGE(seen << " places");
  CHECK(seen > 50);
}

} // namespace unres::test
