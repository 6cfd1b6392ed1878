#include "features/number_words.h"

#include "index/sessions.h"
#include "notation/ordinals.h"

namespace unres::features {

using notation::NumberForm;
using notation::SessionKind;

std::string session_in_words(notation::Body body, const notation::Number& number) {
  constexpr int most = 199; // As far as ordinals are written in words.
  const int session = number.session;
  if (session == 0)
    return {};
  switch (number.form) {
  case NumberForm::year:
    return std::to_string(session) + (body == notation::Body::ecosoc ? " session" : "");
  case NumberForm::session:
  case NumberForm::roman:
  case NumberForm::conference:
  case NumberForm::roman_session:
    break;
  default:
    return {};
  }
  if (session > most)
    return {};
  const std::string ordinal = notation::words_of_ordinal(session);
  if (number.session_kind == SessionKind::special)
    return ordinal + " special session";
  if (number.session_kind == SessionKind::emergency)
    return ordinal + " emergency special session";
  return ordinal + " session";
}

std::string window_in_words(notation::Body body, const notation::Number& number) {
  const auto window = index::adoption_window(body, number);
  if (!window)
    return {};
  return "from " + notation::written(window->first) + " to " + notation::written(window->last);
}

} // namespace unres::features
