#include "notation/symbol_grammar.h"
#include "rules/footnote/each_source.h"
#include "rules/sources.h"

#include <array>
#include <string>

namespace unres::rules {
namespace {

constexpr std::array suffixes{std::string_view{"Add."}, std::string_view{"Corr."}, std::string_view{"Rev."}, std::string_view{"Amend."}};

// The document of a symbol, without a suffix of its own.
std::string_view document_of(std::string_view symbol) {
  for (const std::string_view suffix : suffixes)
    if (const std::size_t at = symbol.find("/" + std::string{suffix}); at != std::string_view::npos)
      symbol = symbol.substr(0, at);
  return symbol;
}

std::size_t suffix_end(std::string_view words, std::size_t at) {
  for (const std::string_view suffix : suffixes) {
    if (!words.substr(at).starts_with(suffix))
      continue;
    std::size_t end = at + suffix.size();
    while (end < words.size() && is_ascii_digit(words[end]))
      ++end;
    return end > at + suffix.size() ? end : 0;
  }
  return 0;
}

void check_note(const NotingView& view, const notes::Note& note, Reporter& reporter) {
  const std::string_view words = note.words();
  std::string_view last; // The document last named.
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (!begins_word(words, at) || (at > 0 && (words[at - 1] == '/' || words[at - 1] == '.')))
      continue;
    if (const std::string_view symbol = notes::symbol_at(words.substr(at)); !symbol.empty()) {
      const auto halves = notation::halves_of(symbol);
      last = notation::is_united_nations_root(halves.front().root) && halves.size() == 1 ? document_of(symbol)
                                                                                         : std::string_view{};
      at += symbol.size() - 1;
      continue;
    }
    const std::size_t end = suffix_end(words, at);
    const bool joined = at > 4 && (words.substr(0, at).ends_with(" and ") || words.substr(0, at).ends_with(", "));
    if (end == 0 || last.empty() || !joined)
      continue;
    const text::Range place = view.place(note, at, end);
    reporter.report(place, "Write the whole symbol: " + std::string{last} + "/" + std::string{words.substr(at, end - at)})
        .fix("Write the whole symbol", FixKind::safe, {{{place.begin, place.begin}, std::string{last} + "/"}});
  }
}

void check(const NotingView& view, Reporter& reporter) {
  for (const notes::Note& note : view.set.notes)
    check_note(view, note, reporter);
}

} // namespace

extern constinit const Rule footnote_addenda_full{
    .id = "footnote/addenda-full",
    .title = "An addendum or corrigendum repeats the whole symbol",
    .severity = Severity::warning,
    .why = "A reader looks documents up by their symbols, one by one: “A/ES-10/273 and A/ES-10/273/Corr.1”, "
           "not “A/ES-10/273 and Corr.1”.",
    .good = R"(*The General Assembly*,

*Recalling* the guide,[^1]

*Decides* to keep the lamps lit.

[^1]: A/ES-10/273 and A/ES-10/273/Corr.1.
)",
    .bad = R"(*The General Assembly*,

*Recalling* the guide,[^1]

*Decides* to keep the lamps lit.

[^1]: A/ES-10/273 and Corr.1.
)",
    .source = sources::footnotes,
    .evidence = "Adopted texts: 299 of 308.",
    .noting = check};

} // namespace unres::rules
