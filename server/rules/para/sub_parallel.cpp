#include "rules/paragraphs.h"
#include "rules/sources.h"

#include <algorithm>
#include <vector>

namespace unres::rules {
namespace {

// With fewer, nobody can tell which form is the list's.
constexpr std::size_t fewest_alike = 2;

enum class Form : std::uint8_t { other, infinitive, participle };

Form form_of(std::string_view word) {
  if (word == "To")
    return Form::infinitive;
  return word.size() > 5 && word.ends_with("ing") ? Form::participle : Form::other;
}

struct Item {
  text::Range word; ///< In the text.
  Form form = Form::other;
};

// All but one are infinitives and that one a participle, or the other way round.
void check_list(const std::vector<Item>& items, Reporter& reporter) {
  std::size_t infinitives = 0;
  std::size_t participles = 0;
  for (const Item& item : items) {
    infinitives += item.form == Form::infinitive;
    participles += item.form == Form::participle;
  }
  if (infinitives + participles != items.size() || std::min(infinitives, participles) != 1 ||
      std::max(infinitives, participles) < fewest_alike)
    return;
  const Form odd = infinitives == 1 ? Form::infinitive : Form::participle;
  for (const Item& item : items)
    if (item.form == odd)
      reporter.report(item.word, odd == Form::participle ? "The other subparagraphs begin with “To”: begin this one so"
                                                         : "The other subparagraphs begin with a form in -ing: begin this one so");
}

void check(const workspace::Document& document, Reporter& reporter) {
  const Resolution& r = document.model();
  std::vector<Item> items;
  for (Index parent = 0; parent < r.paragraphs.size(); ++parent) {
    if (!r.has_subparagraphs(parent))
      continue;
    items.clear();
    for (Index i = parent + 1; i < r.paragraphs.size() && r.paragraphs[i].role == Role::subparagraph; ++i) {
      if (r.paragraphs[i].parent != parent)
        continue;
      const model::Block& block = r.blocks[r.paragraphs[i].first];
      const text::Range word = block.absolute(block.facts->opening.first_word);
      items.push_back({word, form_of(document.slice(word))});
    }
    check_list(items, reporter);
  }
}

} // namespace

extern constinit const Rule para_sub_parallel{
    .id = "para/sub-parallel",
    .title = "Subparagraphs go on the sentence in one form",
    .severity = Severity::hint,
    .profiles = all_but_sc,
    .why = "Each subparagraph must be read with the words before the colon: “Requests the Secretary-General: (a) To publish; "
           "(b) To report”. Reported is a lone form in -ing among infinitives, or a lone infinitive among forms in -ing; other "
           "lists may change their form with good reason.",
    .good = R"(*The General Assembly*

*Requests* the Secretary-General:

(a) To publish the guide;

(b) To translate it;

(c) To report on its use.
)",
    .bad = R"(*The General Assembly*

*Requests* the Secretary-General:

(a) To publish the guide;

(b) Translating it;

(c) To report on its use.
)",
    .source = sources::paragraphs,
    .evidence = "Adopted texts of the test corpus: 117 lists, 1 such slip (a form in -ing among sixteen infinitives).",
    .document = check};

} // namespace unres::rules
