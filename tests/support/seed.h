#pragma once

#include <array>
#include <string_view>

namespace unres::test {

/// What the issued text of the seed has in italics in its preamble; the rendering has nothing.
inline constexpr std::array<std::string_view, 77> preamble_of_the_seed{
    "Reaffirming", "Reaffirming also", "Welcoming", "Welcoming also", "Underscoring", "Reaffirming",
    "Expressing its grave concern", "Expressing concern", "Deeply concerned", "Convinced", "Expressing concern",
    "Emphasizing", "Encouraging", "Recalling", "Welcoming", "Concerned", "Reaffirming its commitment",
    "Taking note", "Taking note also", "Welcoming", "Deeply concerned", "Bearing in mind", "Welcoming",
    "Taking note", "Bearing in mind", "Recognizing", "Welcoming", "Recognizing", "Stressing", "Welcoming",
    "Noting", "Reaffirming", "Highlighting", "Expressing concern", "Recalling", "Noting with concern",
    "Taking into consideration", "Noting", "Recognizing", "Welcoming", "Reiterating its concern", "Welcoming",
    "Reiterating its condemnation", "Expressing deep concern", "Noting", "Recalling", "Recalling also",
    "Emphasizing", "Recalling", "Stressing", "Recalling", "Welcoming", "Welcoming also",
    "Reiterating its strong condemnation", "Bearing in mind", "Reaffirming", "Underlining", "Reaffirming",
    "Recalling", "Stressing", "Welcoming", "Concerned", "Recognizing", "Welcoming", "Affirming", "Reaffirming",
    "Taking note", "Emphasizing", "Expressing deep concern", "Recognizing", "Recalling", "Concerned",
    "Stressing", "Deeply concerned", "Noting", "Recalling", "Welcoming"};

} // namespace unres::test
