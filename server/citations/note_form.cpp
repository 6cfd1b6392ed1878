#include "citations/note_form.h"

#include "citations/cited.h"
#include "notation/treaty_series.h"

namespace unres::citations {
namespace {

using notation::Body;

// The Assembly's notes name its own resolutions without its name.
std::string with_body(std::string note, Body body) {
  const std::string name = std::string{notation::name_of(body).name} + " resolution";
  if (note.starts_with("Resolution"))
    return note.replace(0, std::string_view{"Resolution"}.size(), name);
  if (note.starts_with("See resolution"))
    return note.replace(4, std::string_view{"resolution"}.size(), name);
  return note;
}

} // namespace

std::string note_form(const index::Instrument& row, model::Profile profile) {
  if (profile == model::Profile::sc)
    return {};
  if (!row.note.empty()) {
    const bool foreign = row.body != Body::unknown && profile != model::Profile::ga && row.body == Body::ga;
    return foreign ? with_body(row.note, row.body) : row.note;
  }
  if (row.kind == index::Kind::treaty) {
    if (row.volumes.empty() || row.registration == 0)
      return {};
    return "United Nations, *Treaty Series*, " + notation::written({row.volumes, {row.registration}}) + ".";
  }
  // Texts of commissions and conferences are found in reports, which the number does not tell.
  if (!row.number || (row.body != Body::ga && row.body != Body::sc && row.body != Body::ecosoc))
    return {};
  const bool decision = row.kind == index::Kind::decision;
  const std::string number = notation::written(*row.number) + ".";
  if (row.body == body_of(profile))
    return (decision ? "Decision " : "Resolution ") + number;
  return std::string{notation::name_of(row.body).name} + (decision ? " decision " : " resolution ") + number;
}

std::string dated_number(const index::Instrument& row) {
  std::string out = row.number ? notation::written(*row.number) : std::string{};
  if (row.adopted && row.body != Body::sc)
    out += " of " + notation::written(*row.adopted);
  return out;
}

} // namespace unres::citations
