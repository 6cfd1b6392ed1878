#include "config/keys.h"

#include "features/format/style.h"

#include <algorithm>
#include <array>

namespace unres::config {
namespace {

constexpr std::array<std::string_view, 6> profiles{"auto", "ga", "sc", "ecosoc", "hrc", "mun"};
constexpr std::array<std::string_view, 2> modes{"draft", "final"};
constexpr std::array<std::string_view, 6> languages{"en", "ar", "es", "fr", "ru", "zh"};
constexpr std::array<std::string_view, 4> severities{"off", "hint", "warning", "error"};

constexpr std::array table{
    KeyFacts{Key::profile, "profile", Shape::choice, profiles,
             "Whose rules hold: those of the organ that the text names, of another, or of Model United Nations."},
    KeyFacts{Key::mode, "mode", Shape::choice, modes,
             "What texts are read for: while they are drafted, or as they are to be submitted, with nothing open."},
    KeyFacts{Key::severity, "severity", Shape::severities, {},
             "How much a rule or a whole family weighs; the rule goes before its family."},
    KeyFacts{Key::spellings, "spellings", Shape::spellings, {},
             "Spellings of your house: what is not to be written, and what instead."},
    KeyFacts{Key::names, "names", Shape::names, {},
             "Names that rules of words leave alone as they stand, such as an accepted acronym."},
    KeyFacts{Key::length_budget, "lengthBudget", Shape::count, {},
             "How many words the paragraphs of a text may have; 0 for no limit."},
    KeyFacts{Key::document_language, "documentLanguage", Shape::choice, languages,
             "The language of the documents that symbols and citations link to."},
    KeyFacts{Key::inlay_hints, "inlayHints", Shape::boolean, {},
             "Whether an editor shows the title of a resolution behind its bare number."},
    KeyFacts{Key::format_wrap, "formatWrap", Shape::choice, features::wrap_names,
             "Where formatting ends the lines of a paragraph: where they end, nowhere, or before formatWidth."},
    KeyFacts{Key::format_width, "formatWidth", Shape::count, {},
             "How many characters a line has at most where formatWrap is width; 0 for 80."},
    KeyFacts{Key::format_indent, "formatIndent", Shape::count, {},
             "The spaces that formatting indents a level of subparagraphs by; 0 for what most of a text has."},
    KeyFacts{Key::format_notes, "formatNotes", Shape::choice, features::note_placement_names,
             "Where formatting puts the notes: where they are, or at the end of their resolution."},
};

} // namespace

std::span<const KeyFacts> keys() { return table; }

std::span<const std::string_view> severity_names() { return severities; }

std::optional<rules::Severity> severity_named(std::string_view name) {
  const auto found = std::find(severities.begin(), severities.end(), name);
  if (found == severities.end())
    return std::nullopt;
  return static_cast<rules::Severity>(found - severities.begin());
}

} // namespace unres::config
