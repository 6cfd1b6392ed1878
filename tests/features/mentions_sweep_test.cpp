// Jumping about in adopted texts: at every word of them, and there and back.
#include "features/definition.h"
#include "features/highlight.h"
#include "features/marked.h"
#include "features/references.h"
#include "features/rename.h"
#include "index/builtin.h"
#include "support/characters.h"
#include "support/corpus.h"
#include "support/random_edits.h"

#include <doctest/doctest.h>

#include <set>

namespace unres::test {
namespace {

using features::Mentions;
using text::Offset;
using text::Range;

Marked adopted(std::string text) { return marked(std::move(text), index::Index::standard()); }

std::vector<Offset> word_boundaries(std::string_view text) {
  std::vector<Offset> out{0};
  for (std::size_t i = 1; i < text.size(); ++i)
    if (is_word_byte(text[i - 1]) != is_word_byte(text[i]))
      out.push_back(static_cast<Offset>(i));
  out.push_back(static_cast<Offset>(text.size()));
  return out;
}

class Sweep {
public:
  explicit Sweep(const Marked& here)
      : mentions_(here.analysis), text_(here.analysis->document().text()), size_(static_cast<Offset>(text_.size())) {}

  void run() {
    for (const Offset at : word_boundaries(text_))
      look(at);
  }

  std::size_t places = 0;

private:
  bool lies_inside(Range range) const { return range.begin < range.end && range.end <= size_; }

  void look(Offset at) {
    const auto target = features::definition(mentions_, at);
    if (target)
      CHECK(lies_inside(*target));
    if (const auto renaming = features::prepare_rename(mentions_, at))
      CHECK((lies_inside(renaming->range) && mentions_.at(at)->here.contains(renaming->range)));
    const std::vector<Range> all = features::references(mentions_, at, true);
    CHECK(features::highlights(mentions_, at).size() == all.size());
    if (all.empty() || !seen_.insert(all).second)
      return;
    places += all.size();
    for (const Range range : all) {
      CHECK(lies_inside(range));
      CHECK(features::references(mentions_, range.begin, true) == all);
      const auto referent = mentions_.at(range.begin);
      REQUIRE(referent);
      const auto leads = features::definition(mentions_, range.begin);
      if (!referent->is_introduced_here() && referent->introduction() != nullptr) {
        REQUIRE(leads);
        CHECK(std::find(all.begin(), all.end(), *leads) != all.end());
      }
    }
  }

  Mentions mentions_;
  const std::string& text_;
  Offset size_;
  std::set<std::vector<Range>> seen_;
};

// Twenty of the adopted texts.
std::vector<std::filesystem::path> sample() {
  std::vector<std::filesystem::path> out;
  const auto files = corpus_files("adopted");
  for (std::size_t i = 0; i < files.size(); i += 12)
    out.push_back(files[i]);
  return out;
}

} // namespace

TEST_CASE("at every word of adopted texts, what is named lies in the text and leads to itself") {
  if (!have_corpus())
    return;
  std::size_t places = 0;
  for (const auto& file : sample()) {
    CAPTURE(file);
    Sweep sweep{adopted(read_file(file))};
    sweep.run();
    places += sweep.places;
  }
  CHECK(places > 1000);
}

TEST_CASE("whatever is typed, what is named lies in the text and leads to itself") {
  if (!have_corpus())
    return;
  const auto files = corpus_files("adopted");
  RandomEdits random{11};
  for (int round = 0; round < 60; ++round) {
    std::string text = piece_of(read_file(files[random.below(files.size())]), 4000, random);
    for (int i = 0; i < 20; ++i)
      text = text::applied(text, random.next(text));
    Sweep{adopted(std::move(text))}.run();
  }
}

} // namespace unres::test
