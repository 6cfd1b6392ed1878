#include "rules/footnote/each_source.h"
#include "rules/sources.h"

#include <array>
#include <string>

namespace unres::rules {
namespace {

constexpr std::array latin{std::string_view{"op. cit"}, std::string_view{"loc. cit"}, std::string_view{"op cit"}, std::string_view{"supra"},
                           std::string_view{"idem"}};

void check(const NotingView& view, Reporter& reporter) {
  for (const notes::Note& note : view.set.notes) {
    const std::string words = lower(note.words());
    for (const std::string_view word : latin)
      for (std::size_t at = words.find(word); at != std::string::npos; at = words.find(word, at + 1)) {
        // "Idem" is a word of other names too; as a note it begins it.
        const bool whole = begins_word(words, at) && ends_word(words, at + word.size());
        if (whole && (word != "idem" || at == 0))
          reporter.report(view.place(note, at, at + word.size()), "Name the source again, shortened where it is long");
      }
  }
}

} // namespace

extern constinit const Rule footnote_no_op_cit{
    .id = "footnote/no-op-cit",
    .title = "Notes do not say op. cit., loc. cit., supra or idem",
    .severity = Severity::warning,
    .why = "Beside Ibid., notes have no Latin that sends readers back through other notes: the source is "
           "named again, shortened where it is long.",
    .good = R"(*The General Assembly*,

*Recalling* the guide,[^1]

*Decides* to keep the lamps lit.

[^1]: A/77/127, para. 3.
)",
    .bad = R"(*The General Assembly*,

*Recalling* the guide,[^1]

*Decides* to keep the lamps lit.

[^1]: Op. cit., para. 3.
)",
    .source = sources::footnotes,
    .evidence = "Adopted texts: none.",
    .noting = check};

} // namespace unres::rules
