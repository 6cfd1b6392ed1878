#include "rules/italics/words.h"
#include "rules/sources.h"

#include <array>

namespace unres::rules {
namespace {

constexpr std::array species{std::string_view{"Aedes aegypti"},       std::string_view{"Aedes albopictus"},
                             std::string_view{"Capra falconeri"},     std::string_view{"Escherichia coli"},
                             std::string_view{"Homo sapiens"},        std::string_view{"Loxodonta africana"},
                             std::string_view{"Mycobacterium tuberculosis"},
                             std::string_view{"Panthera leo"},        std::string_view{"Panthera tigris"},
                             std::string_view{"Panthera uncia"},      std::string_view{"Plasmodium falciparum"},
                             std::string_view{"Plasmodium vivax"},    std::string_view{"Pterois miles"},
                             std::string_view{"Pterois volitans"},    std::string_view{"Sargassum natans"},
                             std::string_view{"Vibrio cholerae"}};

void check(const BlockView& block, Reporter& reporter) {
  report_roman_names(block, species, "Genus and species are in italics: ", reporter);
}

} // namespace

extern constinit const Rule italics_ships_species_cases{
    .id = "italics/ships-species-cases",
    .title = "Names of species are in italics",
    .severity = Severity::hint,
    .why = "Genus and species are in italics, families and orders are not; so are names of ships and of court cases. "
           "Only species that resolutions have named are known: names of ships and parties read like any others.",
    .good = R"(*The General Assembly*,

*Recalling* that *Capra falconeri* lives in the mountains,

*Decides* to remain seized of the matter.
)",
    .bad = R"(*The General Assembly*,

*Recalling* that Capra falconeri lives in the mountains,

*Decides* to remain seized of the matter.
)",
    .source = sources::italics,
    .evidence = "Adopted texts: 3 of 3.",
    .block = check};

} // namespace unres::rules
