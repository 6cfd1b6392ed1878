#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace unres::notation {

/// A body that adopts numbered resolutions or decisions.
enum class Body : std::uint8_t {
  unknown, ///< Not said, or named in words that are not in the table.
  ga,
  sc,
  ecosoc,
  hrc,
  chr,     ///< Commission on Human Rights, to 2006.
  ccpcj,   ///< Commission on Crime Prevention and Criminal Justice.
  cnd,     ///< Commission on Narcotic Drugs.
  csw,     ///< Commission on the Status of Women.
  csocd,   ///< Commission for Social Development.
  cpd,     ///< Commission on Population and Development.
  cstd,    ///< Commission on Science and Technology for Development.
  statcom, ///< Statistical Commission.
  untoc,   ///< Conference of the Parties to the Convention against Transnational Organized Crime.
  uncac,   ///< Conference of the States Parties to the Convention against Corruption.
  unfccc,  ///< Conferences of the Parties to the Framework Convention on Climate Change and its instruments.
  cbd,     ///< Conference of the Parties to the Convention on Biological Diversity.
  unccd,   ///< Conference of the Parties to the Convention to Combat Desertification.
  unea,    ///< United Nations Environment Assembly.
  habitat, ///< United Nations Habitat Assembly.
  wha,     ///< World Health Assembly.
  imo,     ///< Organs of the International Maritime Organization.
};

/// What a body is called.
struct BodyName {
  Body body;
  std::string_view id;   ///< Short and stable, for tables and machine output: "GA".
  std::string_view name; ///< In full, without the article: "General Assembly".
};

/// Every body but `unknown`, in the order of the enumeration.
[[nodiscard]] std::span<const BodyName> bodies();
/// The names of a body; empty strings for `unknown`.
[[nodiscard]] const BodyName& name_of(Body body);
/// The body with that short id ("GA"), if any.
[[nodiscard]] std::optional<Body> body_with_id(std::string_view id);

} // namespace unres::notation
