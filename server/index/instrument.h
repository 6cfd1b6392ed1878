#pragma once

#include "notation/body.h"
#include "notation/date.h"
#include "notation/number.h"
#include "notation/symbol.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace unres::index {

/// How well a row is known, from least to best. Findings speak as loudly as their evidence.
enum class Evidence : std::uint8_t {
  unverified,      ///< General knowledge that nobody has checked against a document.
  single_citation, ///< One other text cites it so.
  one_source,      ///< One source gives it, and nothing contradicts it.
  several_sources, ///< Sources of different kinds agree.
  adopted_text,    ///< The adopted text itself, or the record of its adoption.
};
[[nodiscard]] std::string_view name_of(Evidence evidence);

/// Who told of it. In the order in which they are looked up: the nearest knows best.
enum class Origin : std::uint8_t { folder, user, builtin };
[[nodiscard]] std::string_view name_of(Origin origin);

/// What can be cited.
enum class Kind : std::uint8_t {
  resolution,
  decision,
  treaty,     ///< With a place in the Treaty Series.
  instrument, ///< A declaration, an agenda, a set of rules: found in a resolution or a report.
};
[[nodiscard]] std::string_view name_of(Kind kind);

/// A text that drafts cite, as one provider knows it. Empty is unknown.
struct Instrument {
  Kind kind = Kind::resolution;
  notation::Body body = notation::Body::unknown;
  std::optional<notation::Number> number; ///< Of the resolution that it is, or stands in.
  std::optional<notation::Date> adopted;  ///< For a treaty: done.
  std::string title;                      ///< The full name.
  std::string subject;                    ///< The agenda item or theme, where there is no title.
  std::string symbol;                     ///< Of the document, where it is not made from the number.
  std::vector<std::string> names;         ///< Short names: "Nelson Mandela Rules", "UNCAC".
  std::vector<int> volumes;               ///< Of the Treaty Series.
  int registration = 0;                   ///< In the Treaty Series; 0 for none.
  std::string note; ///< The note that a General Assembly text gives it: "Resolution 70/1."; may have emphasis.
  std::uint32_t uses = 0; ///< Adopted texts counted that cite it.
  Evidence evidence = Evidence::unverified;
  Origin origin = Origin::builtin;
  std::string source; ///< Where the row comes from, for people: a file of the folder, an import, a count.

  friend bool operator==(const Instrument&, const Instrument&) = default;
};

} // namespace unres::index
