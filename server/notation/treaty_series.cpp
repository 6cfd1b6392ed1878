#include "notation/treaty_series.h"

#include "notation/scanner.h"

namespace unres::notation {
namespace {

constexpr std::size_t most_digits = 6;
constexpr int longest_range = 50;

// "970–973"
bool take_range(Scanner& in, std::vector<int>& out) {
  const std::size_t before = in.at();
  const auto last = in.take("\xE2\x80\x93") || in.take_hyphen() ? in.take_digits(most_digits) : std::nullopt;
  if (!last || *last <= out.back() || *last - out.back() > longest_range) {
    in.back_to(before);
    return false;
  }
  while (out.back() < *last)
    out.push_back(out.back() + 1);
  return true;
}

bool take_joint(Scanner& in) {
  const std::size_t before = in.at();
  const bool comma = in.take(",");
  if (in.take_space()) {
    if (!in.take("and"))
      return comma;
    if (in.take_space())
      return true;
  }
  in.back_to(before);
  return false;
}

// "2225", "2225, 2237 and 2326", "970–973"
std::vector<int> take_numbers(Scanner& in) {
  std::vector<int> out;
  const auto first = in.take_digits(most_digits);
  if (!first)
    return out;
  out.push_back(*first);
  for (;;) {
    take_range(in, out);
    const std::size_t before = in.at();
    const auto next = take_joint(in) ? in.take_digits(most_digits) : std::nullopt;
    if (!next) {
      in.back_to(before);
      return out;
    }
    out.push_back(*next);
  }
}

} // namespace

std::optional<TreatyMatch> match_treaty_place(std::string_view text) {
  Scanner in{text};
  TreatyMatch out;
  if (!(in.take("vols.") || in.take("vol.")) || !in.take_space())
    return std::nullopt;
  out.volumes_begin = in.at();
  out.place.volumes = take_numbers(in);
  out.volumes_end = in.at();
  if (out.place.volumes.empty() || !in.take(",") || !in.take_space() || !(in.take("Nos.") || in.take("No.")) ||
      !in.take_space())
    return std::nullopt;
  out.place.registrations = take_numbers(in);
  if (out.place.registrations.empty() || in.word_goes_on())
    return std::nullopt;
  out.size = in.at();
  return out;
}

std::string written_list(const std::vector<int>& numbers) {
  std::string out;
  for (std::size_t i = 0; i < numbers.size(); ++i)
    out += (i == 0 ? "" : i + 1 == numbers.size() ? " and " : ", ") + std::to_string(numbers[i]);
  return out;
}

std::string written(const TreatyPlace& place) {
  const auto& numbers = place.registrations;
  const bool run = numbers.size() > 2 && numbers.back() - numbers.front() == static_cast<int>(numbers.size()) - 1;
  return (place.volumes.size() == 1 ? "vol. " : "vols. ") + written_list(place.volumes) +
         (numbers.size() == 1 ? ", No. " : ", Nos. ") +
         (run ? std::to_string(numbers.front()) + "–" + std::to_string(numbers.back()) : written_list(numbers));
}

} // namespace unres::notation
