#include "notation/body.h"

#include <algorithm>
#include <array>

namespace unres::notation {
namespace {

constexpr std::array table{
    BodyName{Body::ga, "GA", "General Assembly"},
    BodyName{Body::sc, "SC", "Security Council"},
    BodyName{Body::ecosoc, "ECOSOC", "Economic and Social Council"},
    BodyName{Body::hrc, "HRC", "Human Rights Council"},
    BodyName{Body::chr, "CHR", "Commission on Human Rights"},
    BodyName{Body::ccpcj, "CCPCJ", "Commission on Crime Prevention and Criminal Justice"},
    BodyName{Body::cnd, "CND", "Commission on Narcotic Drugs"},
    BodyName{Body::csw, "CSW", "Commission on the Status of Women"},
    BodyName{Body::csocd, "CSOCD", "Commission for Social Development"},
    BodyName{Body::cpd, "CPD", "Commission on Population and Development"},
    BodyName{Body::cstd, "CSTD", "Commission on Science and Technology for Development"},
    BodyName{Body::statcom, "STATCOM", "Statistical Commission"},
    BodyName{Body::untoc, "UNTOC",
             "Conference of the Parties to the United Nations Convention against Transnational Organized Crime"},
    BodyName{Body::uncac, "UNCAC",
             "Conference of the States Parties to the United Nations Convention against Corruption"},
    BodyName{Body::unfccc, "UNFCCC",
             "Conference of the Parties to the United Nations Framework Convention on Climate Change"},
    BodyName{Body::cbd, "CBD", "Conference of the Parties to the Convention on Biological Diversity"},
    BodyName{Body::unccd, "UNCCD",
             "Conference of the Parties to the United Nations Convention to Combat Desertification in Those "
             "Countries Experiencing Serious Drought and/or Desertification, Particularly in Africa"},
    BodyName{Body::unea, "UNEA", "United Nations Environment Assembly of the United Nations Environment Programme"},
    BodyName{Body::habitat, "HABITAT",
             "United Nations Habitat Assembly of the United Nations Human Settlements Programme"},
    BodyName{Body::wha, "WHA", "World Health Assembly"},
    BodyName{Body::imo, "IMO", "International Maritime Organization"},
};

constexpr BodyName nobody{Body::unknown, "", ""};

} // namespace

std::span<const BodyName> bodies() { return table; }

const BodyName& name_of(Body body) {
  return body == Body::unknown ? nobody : table[static_cast<std::size_t>(body) - 1];
}

std::optional<Body> body_with_id(std::string_view id) {
  const auto* const found =
      std::find_if(table.begin(), table.end(), [&](const BodyName& name) { return name.id == id; });
  if (found == table.end())
    return std::nullopt;
  return found->body;
}

} // namespace unres::notation
