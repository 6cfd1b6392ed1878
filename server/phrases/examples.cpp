#include "phrases/examples.h"

namespace unres::phrases {
namespace {

struct Example {
  Object object;
  Group group;
  std::string_view follows;
  std::string_view words;
};

constexpr Example examples[] = {
#define UNRES_EXAMPLE(object, group, follows, words) {Object::object, Group::group, follows, words},
#include "phrases/examples.inc"
#undef UNRES_EXAMPLE
};

} // namespace

std::string_view example_after(const Sense& sense) {
  std::string_view out;
  for_each_complement(sense, [&](std::string_view follows) {
    for (const Example& example : examples)
      if (out.empty() && example.object == sense.object && example.group == sense.group && example.follows == follows)
        out = example.words;
  });
  return out;
}

} // namespace unres::phrases
