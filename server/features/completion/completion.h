#pragma once

#include "features/prose.h"
#include "features/settings.h"
#include "rules/runner.h"

#include <optional>
#include <string>
#include <vector>

namespace unres::features {

/// What names an instrument between an offer and the question for more about it.
struct InstrumentKey {
  notation::Body body = notation::Body::unknown;
  std::string number; ///< As written.
  int registration = 0;
  std::string title; ///< Of a treaty or instrument.

  friend bool operator==(const InstrumentKey&, const InstrumentKey&) = default;
};

/// What names an opening phrase between an offer and the question for more about it.
struct PhraseKey {
  model::Part part = model::Part::operative;
  std::string phrase; ///< Without Also and Further.

  friend bool operator==(const PhraseKey&, const PhraseKey&) = default;
};

/// One thing that could be typed.
struct Completion {
  std::string label;
  std::string detail;           ///< What it is called, in a few words; may be empty.
  std::string filter;           ///< What the words typed are held against.
  text::Edit edit;              ///< Its range holds the cursor and lies on one line.
  std::vector<text::Edit> more; ///< Elsewhere: the note that comes along.
  std::optional<InstrumentKey> key;
  std::optional<PhraseKey> phrase = std::nullopt;
  std::string snippet = {};     ///< The edit's words with placeholders, as LSP writes them; empty where it has none.
};

/// Why completion is asked for.
enum class Trigger : std::uint8_t {
  asked, ///< By the user, or by an editor at a letter or a figure.
  slash, ///< "/" has been typed.
  call,  ///< "[", "^" or a superscript has been typed: answered only where it begins a note call.
  space, ///< " " has been typed: answered only where a number or an opening phrase must follow.
  mark,  ///< "*" or "_" has been typed: answered only where it begins an opening phrase.
};

/// What could be typed at a place, best first: opening phrases where a paragraph opens, numbers after "resolution" and "decision", instruments by
/// their names, symbols in notes, note calls where one is begun. Nothing in ordinary prose.
[[nodiscard]] std::vector<Completion> complete(const rules::Analysis& analysis, text::Offset at, Trigger trigger);

/// What there is to say on an offer: writes to `out` and returns its title in full; nothing where the index
/// does not know it.
[[nodiscard]] std::optional<std::string> describe_completion(const index::Index& index, const InstrumentKey& key,
                                                             model::Profile profile, const Settings& settings,
                                                             Prose& out);

} // namespace unres::features
