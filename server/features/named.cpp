#include "features/named.h"

#include "features/folded.h"
#include "features/name_words.h"
#include "features/spots.h"
#include "model/reading.h"
#include "support/characters.h"

#include <algorithm>
#include <array>

namespace unres::features {
namespace {

using index::Instrument;
using text::Offset;
using text::Range;

constexpr std::size_t most_words = 32;
constexpr std::size_t most_rows = 32;

struct Word {
  std::size_t begin = 0; ///< In the reading, without the marks around it.
  std::size_t end = 0;
  bool comma = false; ///< A comma follows.
  bool stop = false;  ///< Another mark follows, at which a name ends.
  bool name = false;  ///< Begins as words of a name do: with a capital or a figure.
  bool link = false;  ///< A small word that may stand within a name.
};

std::vector<Word> words_of(std::string_view text) {
  std::vector<Word> out;
  for_each_word(text, [&](std::string_view typed) {
    const auto at = static_cast<std::size_t>(typed.data() - text.data());
    std::size_t begin = 0;
    while (begin < typed.size() && (!is_word_byte(typed[begin]) || typed.substr(begin).starts_with("“")))
      begin += is_word_byte(typed[begin]) ? 3 : 1;
    std::size_t end = typed.size();
    for (bool more = true; more && end > begin;) {
      const std::string_view left = typed.substr(0, end);
      more = left.ends_with("”") || !is_word_byte(left.back());
      end -= !more ? 0 : left.ends_with("”") ? 3 : 1;
    }
    Word word{at + begin, at + std::max(begin, end)};
    const std::string_view bare = text.substr(word.begin, word.end - word.begin);
    const std::string_view after = typed.substr(std::max(begin, end));
    word.comma = after == ",";
    word.stop = !after.empty() && !word.comma;
    word.name = !bare.empty() && (is_ascii_upper(bare.front()) || is_ascii_digit(bare.front()));
    word.link = may_link(bare);
    out.push_back(word);
  });
  return out;
}

class Search {
public:
  Search(const rules::Analysis& analysis, const model::Block& block)
      : analysis_(analysis), block_(block) {
    reading_.add(analysis.document().slice(block.range()), *block.facts);
  }

  std::optional<Named> run(Offset at) {
    at_ = reading_place(at - block_.begin);
    words_ = words_of(reading_.text());
    const auto here = std::find_if(words_.begin(), words_.end(),
                                   [&](const Word& word) { return word.begin <= at_ && at_ <= word.end; });
    if (here == words_.end() || !here->name)
      return std::nullopt;
    const auto word = static_cast<std::size_t>(here - words_.begin());
    const auto [first, last] = run_around(word, false);
    if (auto found = ask(first, last))
      return found;
    const auto [near_first, near_last] = run_around(word, true);
    if (near_first != first || near_last != last)
      if (auto found = ask(near_first, near_last))
        return found;
    if (near_last - near_first < 3)
      return std::nullopt;
    const std::size_t from = word + 1 < near_last && words_[word + 1].name ? word : word - (word > near_first ? 1 : 0);
    return ask(from, from + 2);
  }

private:
  // The first byte of the reading that comes from `place` of the block or after it.
  [[nodiscard]] std::size_t reading_place(Offset place) const {
    std::size_t low = 0;
    std::size_t high = reading_.text().size();
    while (low < high) {
      const std::size_t middle = low + (high - low) / 2;
      if (reading_.place(middle, middle).begin < place)
        low = middle + 1;
      else
        high = middle;
    }
    return low;
  }

  // The words around one that may be a name: capitals, figures and small words between them. A near run
  // ends at "and" and at commas too.
  [[nodiscard]] std::pair<std::size_t, std::size_t> run_around(std::size_t word, bool near) const {
    const model::Facts& facts = *block_.facts;
    const std::size_t opening = reading_place(facts.lead ? facts.lead->end : 0);
    const auto parts = [&](const Word& before, const Word& after) {
      if (before.stop)
        return true;
      const auto is_and = [&](const Word& w) { return reading_.text().substr(w.begin, w.end - w.begin) == "and"; };
      return near && (before.comma || is_and(before) || is_and(after));
    };
    std::size_t first = word;
    while (first > 0 && word - first < most_words && words_[first - 1].begin >= opening &&
           (words_[first - 1].name || words_[first - 1].link) && !parts(words_[first - 1], words_[first]))
      --first;
    std::size_t last = word + 1;
    while (last < words_.size() && last - word < most_words && (words_[last].name || words_[last].link) &&
           !parts(words_[last - 1], words_[last]))
      ++last;
    while (!words_[first].name)
      ++first;
    while (!words_[last - 1].name)
      --last;
    return {first, last};
  }

  [[nodiscard]] std::string_view words(std::size_t first, std::size_t last) const {
    return reading_.text().substr(words_[first].begin, words_[last - 1].end - words_[first].begin);
  }

  std::optional<Named> ask(std::size_t first, std::size_t last) {
    const std::string_view run = words(first, last);
    if (run.size() < 3)
      return std::nullopt;
    std::optional<Named> best;
    std::size_t longest = 0;
    const std::vector<Instrument> rows = analysis_.index().search(run, most_rows);
    for (const Instrument& row : rows) {
      const std::size_t size = std::max(name_here(row.title, is_text(row)), longest_name(row));
      if (size <= longest)
        continue;
      longest = size;
      best = Named{found_, row};
    }
    return best ? best : only_end_of_title(rows, first, last);
  }

  std::size_t longest_name(const Instrument& row) {
    std::size_t longest = 0;
    for (const std::string& name : row.names)
      longest = std::max(longest, name_here(name, false));
    return longest;
  }

  static bool is_text(const Instrument& row) {
    return row.kind == index::Kind::resolution || row.kind == index::Kind::decision;
  }

  // The size of a name where it stands around the place asked about, else 0. The title of a resolution is
  // one only in quotation marks: its words are those of ordinary sentences.
  std::size_t name_here(std::string_view name, bool only_quoted) {
    const std::string wanted = folded(name);
    const Folded& text = folded_reading();
    for (std::size_t at = text.find(wanted); at != std::string::npos; at = text.find(wanted, at + 1)) {
      const std::size_t begin = text.origin(at);
      const std::size_t end = text.origin(at + wanted.size());
      if (begin > at_ || end < at_ || reading_.text()[begin] != name.front())
        continue;
      const std::string_view before = reading_.text().substr(0, begin);
      if (only_quoted && !before.ends_with("“") && !before.ends_with('"'))
        continue;
      found_ = reading_.place(begin, end).shifted(block_.begin);
      return wanted.size();
    }
    return 0;
  }

  // "Convention against Corruption" for the one whose title ends so.
  std::optional<Named> only_end_of_title(const std::vector<Instrument>& rows, std::size_t first, std::size_t last) const {
    constexpr std::size_t enough = 3;
    const std::string end = " " + folded(words(first, last));
    const Instrument* only = nullptr;
    for (const Instrument& row : rows) {
      if (row.kind != index::Kind::treaty && row.kind != index::Kind::instrument)
        continue;
      if (!folded(row.title).ends_with(end))
        continue;
      if (only != nullptr)
        return std::nullopt;
      only = &row;
    }
    if (only == nullptr || last - first < enough)
      return std::nullopt;
    const Range place = reading_.place(words_[first].begin, words_[last - 1].end);
    return Named{place.shifted(block_.begin), *only};
  }

  const Folded& folded_reading() {
    if (!folded_)
      folded_.emplace(reading_.text());
    return *folded_;
  }

  const rules::Analysis& analysis_;
  const model::Block& block_;
  model::Reading reading_;
  std::vector<Word> words_;
  std::optional<Folded> folded_;
  std::size_t at_ = 0;
  Range found_;
};

} // namespace

std::optional<Named> named_at(const rules::Analysis& analysis, Offset at) {
  const model::Resolution& r = analysis.document().model();
  const model::Index block = block_at(r, at);
  if (block == model::none)
    return std::nullopt;
  return Search{analysis, r.blocks[block]}.run(at);
}

} // namespace unres::features
