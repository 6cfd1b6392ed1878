#include "index/importers/format.h"

#include <algorithm>
#include <array>

namespace unres::index {
namespace {

constexpr std::array all{&akoma_ntoso, &cr_unsc, &undl_ga_votes, &undl_marcxml, &undl_sc_votes, &voeten};

const Format* first(bool (*fits)(const Format&, std::string_view), std::string_view text) {
  const auto found = std::find_if(all.begin(), all.end(), [&](const Format* each) { return fits(*each, text); });
  return found != all.end() ? *found : nullptr;
}

} // namespace

std::span<const Format* const> formats() {
  return all;
}

const Format* format_named(std::string_view name) {
  return first([](const Format& format, std::string_view text) { return format.name == text; }, name);
}

const Format* detected(std::string_view head) {
  return first([](const Format& format, std::string_view text) { return format.fits(text); }, head);
}

} // namespace unres::index
