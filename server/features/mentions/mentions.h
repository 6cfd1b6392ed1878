#pragma once

#include "features/mentions/instruments.h"

#include <memory>
#include <optional>
#include <vector>

namespace unres::features {

enum class ReferentKind : std::uint8_t {
  note,       ///< Introduced by its label, named by its calls.
  paragraph,  ///< Introduced by its label, named by "paragraph 4 (b) above".
  section,    ///< A part or an annex, introduced by its heading.
  short_name, ///< "(the Nelson Mandela Rules)"
  instrument, ///< A resolution, a document, a treaty: introduced where it is first named in full.
};

/// A place that names something.
struct Mention {
  text::Range range;
  bool introduces = false;
  bool cut = false; ///< A page end cuts the name: this is a part of it, and the mention beside it another.
};

/// What a place of a text names, where that is introduced, and where else it is named.
struct Referent {
  ReferentKind kind = ReferentKind::note;
  text::Range here;              ///< The mention at the place.
  std::vector<Mention> mentions; ///< All in the order of the text, `here` among them.
  std::optional<InstrumentId> instrument; ///< Of an instrument: nothing where it is not certain which.
  std::optional<text::Range> note; ///< Of an instrument: the label of the note that it has where it is introduced.

  /// The mention that introduces it, or null.
  [[nodiscard]] const Mention* introduction() const;
  [[nodiscard]] bool is_introduced_here() const;
};

/// All that a text names more than once, read in one pass over an analysis. Immutable.
class Mentions {
public:
  explicit Mentions(std::shared_ptr<const rules::Analysis> analysis);

  [[nodiscard]] const rules::Analysis& analysis() const { return *analysis_; }
  [[nodiscard]] const std::shared_ptr<const rules::Analysis>& shared_analysis() const { return analysis_; }

  /// What is named at a place: of two mentions that touch it the one that begins there; else what the words around it
  /// lead to ("paragraph" in "paragraph 4 above").
  [[nodiscard]] std::optional<Referent> at(text::Offset at) const;

  /// All that the text names but its notes, each at the place that introduces it.
  [[nodiscard]] std::vector<Referent> all() const;

  /// The citations, symbols and names of the text: see instrument_mentions.
  [[nodiscard]] const std::vector<InstrumentMention>& instruments() const { return instruments_; }

private:
  struct Group {
    ReferentKind kind = ReferentKind::paragraph;
    std::vector<Mention> mentions;
    std::optional<InstrumentId> instrument;
    std::optional<text::Range> note;
  };
  struct Place {
    text::Range range;
    std::uint32_t group = 0;
    bool introduces = false;
    bool cut = false;
  };
  struct Reach {
    text::Range words;
    text::Range range; ///< Of the mention that they lead to.
  };
  class Builder;

  [[nodiscard]] const Place* place_at(text::Offset at) const;

  std::shared_ptr<const rules::Analysis> analysis_;
  std::vector<InstrumentMention> instruments_;
  std::vector<Group> groups_;
  std::vector<Place> places_; ///< In order; none overlaps another.
  std::vector<Reach> reaches_;
};

} // namespace unres::features
