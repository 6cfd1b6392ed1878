#include "rules/citation/draft.h"

#include "rules/structure/dates.h"

#include <algorithm>

namespace unres::rules::citation {

Draft draft_of(const model::Unit& unit) {
  Draft out;
  out.number = notation::read_number(unit.masthead.title_number());
  out.session = unit.masthead.session();
  for (const auto line : {model::MastheadLine::adoption, model::MastheadLine::issue_date})
    if (const model::Field* field = unit.masthead.find(line))
      if (const auto date = structure::find_date(field->text); date && notation::exists(date->date))
        out.dated = std::max(out.dated.value_or(date->date), date->date);
  return out;
}

} // namespace unres::rules::citation
