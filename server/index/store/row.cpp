#include "index/store/row.h"

#include "index/store/folding.h"

namespace unres::index {

std::optional<Row> read_row(const Statement& statement) {
  Row out;
  out.id = statement.integer(0);
  Instrument& instrument = out.instrument;
  const auto body = notation::body_with_id(statement.text(1));
  instrument.number = notation::read_number(statement.text(2));
  const std::int64_t kind = statement.integer(4);
  const std::int64_t evidence = statement.integer(8);
  if (!body || !instrument.number || kind < 0 || kind > static_cast<int>(Kind::instrument) || evidence < 0 ||
      evidence > static_cast<int>(Evidence::adopted_text))
    return std::nullopt;
  instrument.body = *body;
  instrument.number->parts = static_cast<notation::Parts>(statement.integer(3));
  instrument.kind = static_cast<Kind>(kind);
  instrument.adopted = notation::read_iso_date(statement.text(5));
  instrument.title = statement.text(6);
  instrument.subject = statement.text(7);
  instrument.evidence = static_cast<Evidence>(evidence);
  instrument.origin = Origin::user;
  out.source = statement.integer(9);
  out.format = statement.text(10);
  instrument.source = statement.text(11);
  if (const auto date = notation::read_iso_date(statement.text(12)))
    instrument.source += ", " + notation::written(*date);
  return out;
}

std::string_view body_key(notation::Body body) {
  return notation::name_of(body).id;
}

std::string number_key(const notation::Number& number) {
  return notation::written(number.whole());
}

std::string words_key(const Instrument& instrument) {
  return folded(instrument.title + ' ' + instrument.subject);
}

} // namespace unres::index
