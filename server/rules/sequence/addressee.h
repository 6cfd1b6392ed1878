#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace unres::rules::sequence {

/// What stands after a verb that may be addressed to somebody.
struct Object {
  enum class Kind : std::uint8_t {
    unread,    ///< Too involved, or not typed to its end.
    clause,    ///< "that the Secretary-General report"
    reason,    ///< "for the report", after thanks.
    thing,     ///< "the development of guides", and who is to act is not said.
    somebody,  ///< "Member States to report"
  };
  Kind kind = Kind::unread;
  std::vector<std::string> members; ///< Who is addressed, one entry for each of a list, without "the".
  bool picked = false;              ///< Some of them are named or picked out: "including", "in particular".
};

/// How a phrase names its addressee.
enum class Manner : std::uint8_t {
  asks,    ///< "Requests the Secretary-General to report"
  praises, ///< "Commends the Committee for its work"
  tells,   ///< "Reminds States of their duty to act": where the addressee ends cannot be told.
};

/// Reads what stands after a phrase: `rest` is without emphasis and note calls.
[[nodiscard]] Object read_object(std::string_view rest, Manner manner);

enum class Relation : std::uint8_t { same, different, unsure };

/// Whether what is addressed in a paragraph is what is addressed in the one before: a short form of the name is
/// the same, a wider or a narrower group is not.
[[nodiscard]] Relation relation(const Object& before, const Object& object);

} // namespace unres::rules::sequence
