#include "rules/italics/words.h"
#include "rules/sources.h"

#include <array>

namespace unres::rules {
namespace {

// Sales publications and periodicals whose titles are no words of their own.
constexpr std::array titles{std::string_view{"Global Report on Trafficking in Persons"},
                            std::string_view{"Human Development Report"},
                            std::string_view{"International Law Handbook"},
                            std::string_view{"Law of the Sea Bulletin"},
                            std::string_view{"Repertoire of the Practice of the Security Council"},
                            std::string_view{"Repertory of Practice of United Nations Organs"},
                            std::string_view{"Trade and Development Report"},
                            std::string_view{"UN Chronicle"},
                            std::string_view{"United Nations Disarmament Yearbook"},
                            std::string_view{"United Nations Juridical Yearbook"},
                            std::string_view{"World Drug Report"},
                            std::string_view{"World Economic Situation and Prospects"},
                            std::string_view{"World Investment Report"},
                            std::string_view{"World Social Report"},
                            std::string_view{"World Tourism Barometer"},
                            std::string_view{"World Wildlife Crime Report"},
                            std::string_view{"Yearbook of the United Nations"}};

void check(const BlockView& block, Reporter& reporter) {
  report_roman_names(block, titles, "The title of a publication is in italics: ", reporter);
}

} // namespace

extern constinit const Rule italics_publications{
    .id = "italics/publications",
    .title = "Titles of publications are in italics",
    .severity = Severity::hint,
    .why = "Books, reports that are sold and periodicals have their titles in italics, year and subtitle included; "
           "reports that are documents have not. Only titles that resolutions cite often are known, and how far a title "
           "goes is left to the drafter, so this is a hint.",
    .good = R"(*The General Assembly*,

*Recalling* the *World Drug Report 2022*,

*Decides* to remain seized of the matter.
)",
    .bad = R"(*The General Assembly*,

*Recalling* the World Drug Report 2022,

*Decides* to remain seized of the matter.
)",
    .source = sources::italics,
    .evidence = "Adopted texts: 34 of 34 of the titles known here.",
    .block = check};

} // namespace unres::rules
