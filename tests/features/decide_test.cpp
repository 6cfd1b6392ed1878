// Proposals accepted and rejected: the words as they would have been typed, and everything else as it was.
#include "features/marked.h"
#include "features/negotiation/decide.h"
#include "support/corpus.h"
#include "support/random_edits.h"

#include <doctest/doctest.h>

namespace unres::test {
namespace {

enum class Way { accept, reject };

// The text once all proposals of somebody are decided (of all where `by` is empty), or why not.
std::string decided(const std::string& text, Way way, const std::string& by = "", const std::string& name = "draft.unres.md") {
  const auto analysis = rules::Analysis::run(workspace::Document::open(name, text), {}, small_index());
  const auto all = features::proposals(analysis->document());
  std::vector<features::Decision> decisions;
  for (std::size_t i = 0; i < all.size(); ++i)
    for (const features::Decision& decision :
         way == Way::accept ? features::accepting(all[i], i, by) : features::rejecting(all[i], i, by))
      decisions.push_back(decision);
  const auto edits = features::decided(*analysis, all, decisions);
  if (!edits)
    return edits.error().front().message;
  std::vector<text::Edit> plain;
  for (const features::DecidedEdit& edit : *edits)
    plain.push_back(edit.edit);
  return text::applied(analysis->document().text(), plain).value();
}

std::string draft(const std::string& words) {
  return "*The General Assembly*,\n\n*Recalling* this,\n\n1. *Requests* " + words + ";\n\n2. *Decides* to remain seized of the matter.\n";
}
std::string accepted(const std::string& words, const std::string& by = "") { return decided(draft(words), Way::accept, by); }
std::string rejected(const std::string& words, const std::string& by = "") { return decided(draft(words), Way::reject, by); }

} // namespace

TEST_CASE("insertions, deletions and replacements leave one space and one comma") {
  CHECK(accepted("the {++EU: more++} keepers") == draft("the more keepers"));
  CHECK(rejected("the {++EU: more++} keepers") == draft("the keepers"));
  CHECK(rejected("the keepers {++EU: of harbours++}") == draft("the keepers"));
  CHECK(rejected("the keepers, {++EU: of harbours++}, to go") == draft("the keepers, to go"));
  CHECK(rejected("the keepers, {++EU: and masters++}") == draft("the keepers"));
  CHECK(accepted("the {--EU: old--} keepers") == draft("the keepers"));
  CHECK(rejected("the {--EU: old--} keepers") == draft("the old keepers"));
  CHECK(accepted("the {~~EU: old~>new~~} keepers") == draft("the new keepers"));
  CHECK(rejected("the {~~EU: old~>new~~} keepers") == draft("the old keepers"));
  CHECK(accepted("the lighthouse{++EU: s++} here") == draft("the lighthouses here"));
  CHECK(accepted("the keepers{++EU: of all++} here") == draft("the keepers of all here"));
  CHECK(accepted("the {--EU: old--} {--EU: grey--} keepers") == draft("the keepers"));
}

TEST_CASE("alternatives are chosen by who proposes them") {
  CHECK(accepted("the [old | EU: new] keepers", "EU") == draft("the new keepers"));
  CHECK(rejected("the [old | EU: new] keepers", "EU") == draft("the old keepers"));
  CHECK(rejected("the [old | EU: new | Mexico: grey] keepers", "EU") == draft("the [old | Mexico: grey] keepers"));
  CHECK(rejected("the [old | EU: new | Mexico: grey] keepers", "Mexico") == draft("the [old | EU: new] keepers"));
  CHECK(accepted("the [old] keepers") == draft("the old keepers"));
  CHECK(rejected("the [old] keepers") == draft("the keepers"));
}

TEST_CASE("what one delegation proposes is decided without what others do") {
  const std::string text = "the {++EU: more++} keepers {--Mexico: of harbours--}";
  CHECK(accepted(text, "EU") == draft("the more keepers {--Mexico: of harbours--}"));
  CHECK(rejected("the [EU: more [Mexico: old]] keepers", "EU") == "This would go along: decide on it first");
  CHECK(accepted("the [EU: more [Mexico: old]] keepers", "EU") == draft("the more [Mexico: old] keepers"));
}

TEST_CASE("a paragraph that is rejected goes as a whole, with the note that it alone calls") {
  const std::string head = "*The General Assembly*,\n\n*Recalling* this,[^1]\n\n1. *Requests* all;\n\n";
  const std::string tail = "2. *Decides* to remain seized of the matter.\n\n[^1]: See A/79/1.\n";
  CHECK(decided(head + "1 bis. {++EU: *Invites* some;[^2]++}\n\n" + tail + "\n[^2]: See A/79/2.\n", Way::reject) == head + tail);
  CHECK(decided(head + "1 bis. {++EU: *Invites* some;++}\n\n" + tail, Way::accept) == head + "1 bis. *Invites* some;\n\n" + tail);
  CHECK(decided("*The General Assembly*,\n\n*Recalling* this,\n\n1. *Requests* all;\n\n2. {++EU: *Notes* it.++}\n", Way::reject) ==
        "*The General Assembly*,\n\n*Recalling* this,\n\n1. *Requests* all.\n");
}

TEST_CASE("what no delegation is called is not taken for one") {
  CHECK(accepted("the {++Climate: more++} keepers") == "It is not certain that “Climate” is who proposes this");
}

TEST_CASE("what is planted into adopted texts is taken out again byte for byte") {
  if (!have_corpus())
    return;
  RandomEdits random{20261125};
  std::size_t done = 0;
  std::size_t refused = 0;
  for (const auto& path : corpus_files("adopted")) {
    const std::string text = read_file(path);
    const auto analysis = marked(text, small_index(), path.filename().string()).analysis;
    const auto& model = analysis->document().model();
    if (text.size() > 60000 || model.paragraphs.empty() || !features::proposals(analysis->document()).empty())
      continue;
    const auto& block = model.blocks[model.paragraphs[random.below(model.paragraphs.size())].first];
    const std::string_view words = analysis->document().slice(block.absolute(block.facts->content));
    const std::size_t space = words.find(' ', words.size() / 3);
    const std::size_t end = space == std::string_view::npos ? space : words.find(' ', space + 8);
    if (end == std::string_view::npos || words.substr(space, end - space).find_first_of("*_[]()“”\n\"") != std::string_view::npos)
      continue;
    const std::size_t begin = block.begin + block.facts->content.begin + space + 1;
    const std::string phrase{words.substr(space + 1, end - space - 1)};
    const auto planted = [&](const std::string& mark) { return std::string{text}.replace(begin, phrase.size(), mark); };
    const std::string name = path.filename().string();
    CAPTURE(name);
    CAPTURE(phrase);
    // With a space: the grammar takes "including--" for a word.
    for (const auto& [mark, way] : {std::pair{"{++EU: " + phrase + "++}", Way::accept}, std::pair{"{--EU: " + phrase + " --}", Way::reject},
                                    std::pair{"{++EU: planted words++} " + phrase, Way::reject},
                                    std::pair{phrase + " {++EU: planted words++}", Way::reject},
                                    std::pair{"{~~EU: " + phrase + "~>planted~~}", Way::reject},
                                    std::pair{"{~~EU: planted~>" + phrase + "~~}", Way::accept}}) {
      const std::string out = decided(planted(mark), way, "EU", name);
      if (out.size() < 200) {
        MESSAGE(out);
        ++refused;
        continue;
      }
      CHECK(out == text);
      ++done;
    }
  }
  MESSAGE(done << " decided, " << refused << " refused");
  CHECK(done > 20 * refused);
}

} // namespace unres::test
