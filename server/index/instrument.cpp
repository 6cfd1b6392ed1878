#include "index/instrument.h"

namespace unres::index {

std::string_view name_of(Evidence evidence) {
  switch (evidence) {
  case Evidence::unverified:
    return "not verified";
  case Evidence::single_citation:
    return "one citation";
  case Evidence::one_source:
    return "one source, consistent";
  case Evidence::several_sources:
    return "several sources agree";
  case Evidence::adopted_text:
    break;
  }
  return "adopted text";
}

std::string_view name_of(Origin origin) {
  switch (origin) {
  case Origin::folder:
    return "this folder";
  case Origin::user:
    return "your index";
  case Origin::builtin:
    break;
  }
  return "built in";
}

std::string_view name_of(Kind kind) {
  switch (kind) {
  case Kind::resolution:
    return "resolution";
  case Kind::decision:
    return "decision";
  case Kind::treaty:
    return "treaty";
  case Kind::instrument:
    break;
  }
  return "instrument";
}

} // namespace unres::index
