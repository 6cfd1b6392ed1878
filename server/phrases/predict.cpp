#include "phrases/predict.h"

#include "phrases/adopted.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <unordered_map>

namespace unres::phrases {
namespace {

using model::Part;
using model::Phrase;
using model::Profile;

// How much each kind of likeness weighs, how many places it takes to be trusted by half, and how much more a
// place counts in a text that is like the draft.
struct Weight {
  double share;
  double trust;
  double kin;
};

constexpr std::array<Weight, likeness_count> weights{{
#define UNRES_WEIGHT(likeness, share, trust, kin) {share, trust, kin},
#include "phrases/data/weights.inc"
#undef UNRES_WEIGHT
}};

constexpr double organ_share = 2;          // The use of the organ,
constexpr double other_organs = 0.025;      // of which so much is that of all organs.
constexpr double used_share = 2.3;         // What the draft uses in this part,
constexpr double used_longer = 1.6;        // phrases of several words less.
constexpr double same_colour = 0.01;       // "its deep concern" where the draft has that already, in either part.
constexpr std::size_t most_colours = 2;
constexpr double kinship = 2.5;            // The closer, the much more.
constexpr double same_phrases = 0.2;       // A phrase, or two in a row, that a text shares with the draft,
constexpr double same_words = 0.4;         // and a paragraph that goes on alike.
constexpr double usual_size = 80;          // Paragraphs of a text.
constexpr double due = 1;                  // What the Also of the next paragraph asks for.

std::vector<Code> codes_of(Part part, const std::vector<const Phrase*>& phrases) {
  std::vector<Code> out;
  for (const Phrase* phrase : phrases)
    out.push_back(code_of(part, phrase));
  return out;
}

// All after the first word.
std::string_view colour(std::string_view phrase) {
  const std::size_t first = phrase.find(' ');
  return first == std::string_view::npos ? std::string_view{} : phrase.substr(first + 1);
}

class Predictor {
public:
  Predictor(const Draft& draft, std::string_view left_out)
      : draft_(draft), adopted_(Adopted::texts()), left_out_(adopted_.find(left_out)),
        phrases_(model::phrases(draft.part)), weights_(phrases_.size() + 1, 0.0) {}

  std::vector<Candidate> run() {
    find_kin();
    add_use();
    add_alike();
    add_used();
    add_colours();
    add_due();
    std::vector<Candidate> out;
    for (const Phrase& phrase : phrases_)
      out.push_back({&phrase, weights_[code_of(draft_.part, &phrase)]});
    std::stable_sort(out.begin(), out.end(), [](const Candidate& a, const Candidate& b) { return a.weight > b.weight; });
    return out;
  }

private:
  // Texts that share with the draft phrases, pairs of them, and paragraphs.
  void find_kin() {
    kin_.assign(adopted_.count(), 0.0);
    std::vector<Code> whole = codes_of(draft_.part, draft_.before);
    const std::vector<Code> after = codes_of(draft_.part, draft_.after);
    whole.insert(whole.end(), after.begin(), after.end());
    share(draft_.part, whole);
    share(draft_.gists);
    for (const Openings& other : draft_.others) {
      share(other.part, codes_of(other.part, other.phrases));
      share(other.gists);
    }
    for (std::size_t text = 0; text < kin_.size(); ++text) {
      const double size = static_cast<double>(adopted_.paragraphs(text)) / usual_size;
      kin_[text] = std::pow(kin_[text] / std::sqrt(size), kinship); // A long text shares something with all.
    }
  }

  void share(const std::vector<Gist>& gists) {
    for (const Gist gist : gists)
      if (gist != 0)
        add_kin(adopted_.with(gist), same_words);
  }

  // What few texts have tells most.
  void add_kin(const std::vector<std::uint16_t>& texts, double weight) {
    const double telling = std::log(static_cast<double>(adopted_.count() + 1) / static_cast<double>(texts.size() + 1));
    for (const std::uint16_t text : texts)
      kin_[text] += weight * telling;
  }

  void share(Part part, const std::vector<Code>& run) {
    std::vector<std::uint32_t> seen;
    const auto add = [&](Code first, Code second) {
      const std::uint32_t both = (std::uint32_t{first} << 16) | second;
      if (first == 0 || std::find(seen.begin(), seen.end(), both) != seen.end())
        return;
      seen.push_back(both);
      add_kin(adopted_.with(part, first, second), same_phrases);
    };
    for (std::size_t i = 0; i < run.size(); ++i) {
      add(run[i], 0);
      if (i > 0 && run[i] != 0)
        add(run[i - 1], run[i]);
    }
  }

  void add_use() {
    std::vector<std::uint32_t> own(phrases_.size() + 1, 0);
    for (const Run& run : adopted_.runs())
      if (left_out_ < adopted_.count() && run.part == draft_.part && run.text == left_out_name())
        for (const Code phrase : run.phrases)
          ++own[phrase];
    double organ = 0;
    double all = 0;
    std::vector<std::pair<double, double>> uses;
    for (const Phrase& phrase : phrases_) {
      const double less = own[code_of(draft_.part, &phrase)];
      uses.emplace_back(std::max(0.0, phrase.uses_in(draft_.profile) - less), std::max(0.0, phrase.total() - less));
      organ += uses.back().first;
      all += uses.back().second;
    }
    for (std::size_t i = 0; i < uses.size(); ++i)
      weights_[i + 1] += organ_share * ((1 - other_organs) * uses[i].first / organ + other_organs * uses[i].second / all);
  }

  void add_alike() {
    Run run{{}, draft_.profile, draft_.part, codes_of(draft_.part, draft_.before), {}};
    const std::size_t place = run.phrases.size();
    run.phrases.push_back(0);
    const std::vector<Code> after = codes_of(draft_.part, draft_.after);
    run.phrases.insert(run.phrases.end(), after.begin(), after.end());
    Around here = around(run, place);
    here.words_before = draft_.words_before;
    here.words_after = draft_.words_after;
    for (std::size_t k = 0; k < likeness_count; ++k)
      add(adopted_.alike(static_cast<Likeness>(k), here), weights[k]);
  }

  void add(const std::vector<Occurrence>& places, const Weight& weight) {
    found_.assign(weights_.size(), 0.0);
    double all = 0;
    double count = 0;
    for (const Occurrence& place : places) {
      if (place.text == left_out_)
        continue;
      const double counts = 1 + weight.kin * kin_[place.text];
      found_[place.phrase] += counts;
      all += counts;
      ++count;
    }
    const double share = count > 0 ? weight.share * count / (count + weight.trust) / all : 0;
    for (std::size_t phrase = 0; phrase < found_.size(); ++phrase)
      weights_[phrase] += share * found_[phrase];
  }

  template <typename Visit> void for_each_here(Visit&& visit) const {
    for (const auto* list : {&draft_.before, &draft_.after})
      for (const Phrase* phrase : *list)
        if (phrase != nullptr)
          visit(*phrase);
  }

  void add_used() {
    double all = 0;
    for_each_here([&](const Phrase&) { ++all; });
    for_each_here([&](const Phrase& phrase) { 
      const bool longer = phrase.text.find(' ') != std::string_view::npos;
      weights_[code_of(draft_.part, &phrase)] += (longer ? used_longer : used_share) / all;
    });
  }

  void add_colours() {
    std::unordered_map<std::string_view, std::size_t> colours;
    const auto count = [&](const Phrase& phrase) {
      if (const std::string_view words = colour(phrase.text); !words.empty())
        ++colours[words];
    };
    for_each_here(count);
    for (const Openings& other : draft_.others)
      for (const Phrase* phrase : other.phrases)
        if (phrase != nullptr)
          count(*phrase);
    for (const Phrase& phrase : phrases_)
      if (const auto found = colours.find(colour(phrase.text)); found != colours.end())
        weights_[code_of(draft_.part, &phrase)] += same_colour * static_cast<double>(std::min(found->second, most_colours));
  }

  void add_due() {
    if (draft_.step_after == model::SequenceWord::none || draft_.profile == Profile::sc || draft_.after.empty())
      return;
    const Phrase* next = draft_.after.front();
    if (next != nullptr && (draft_.before.empty() || draft_.before.back() != next))
      weights_[code_of(draft_.part, next)] += due;
  }

  [[nodiscard]] std::string_view left_out_name() const { return adopted_.name(left_out_); }

  const Draft& draft_;
  const Adopted& adopted_;
  std::size_t left_out_;
  const std::vector<Phrase>& phrases_;
  std::vector<double> weights_;
  std::vector<double> kin_;   ///< Of each adopted text.
  std::vector<double> found_; ///< Scratch.
};

} // namespace

Draft draft_around(const std::vector<Openings>& all, std::size_t run, std::size_t place) {
  Draft out;
  out.profile = all[run].profile;
  out.part = all[run].part;
  const auto& phrases = all[run].phrases;
  out.before.assign(phrases.begin(), phrases.begin() + static_cast<std::ptrdiff_t>(place));
  if (place < phrases.size())
    out.after.assign(phrases.begin() + static_cast<std::ptrdiff_t>(place) + 1, phrases.end());
  for (std::size_t i = 0; i < phrases.size(); ++i)
    if (i != place)
      out.gists.push_back(all[run].gists[i]);
  if (place > 0)
    out.words_before = all[run].gists[place - 1];
  if (!out.after.empty()) {
    out.words_after = all[run].gists[place + 1];
    out.step_after = all[run].steps[place + 1];
  }
  for (std::size_t i = 0; i < all.size(); ++i)
    if (i != run)
      out.others.push_back(all[i]);
  return out;
}

std::vector<Candidate> predict(const Draft& draft, std::string_view left_out) {
  return Predictor{draft, left_out}.run();
}

} // namespace unres::phrases
