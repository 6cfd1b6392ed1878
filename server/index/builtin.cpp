#include "index/builtin.h"

#include "index/builtin_rows.h"
#include "index/rows.h"
#include "index/tables.h"
#include "index/words.h"

#include <algorithm>
#include <compare>
#include <tuple>

namespace unres::index {
namespace {

using notation::Body;
using notation::Number;

/// A row that answers, and where it stands among others.
struct Answer {
  Instrument (*read)(std::string_view row) = nullptr;
  std::string_view row;
  int place = 0; ///< The highest first; then the most used, then the newest.
  std::uint32_t uses = 0;
  std::string_view date;
};

Answer resolution_answer(std::string_view row) {
  return {resolution_of, row, 0, number_in(cell(row, column::resolution_uses)), cell(row, column::resolution_date)};
}

std::vector<Instrument> best(const std::vector<Answer>& answers, std::size_t limit) {
  const auto comes_first = [](const Answer* a, const Answer* b) {
    if (const auto order = std::tie(a->place, a->uses, a->date) <=> std::tie(b->place, b->uses, b->date); order != 0)
      return order > 0;
    return a < b; // Rows that are equal otherwise keep the order of their table.
  };
  std::vector<const Answer*> first(std::min(limit, answers.size()));
  std::vector<const Answer*> all;
  all.reserve(answers.size());
  for (const Answer& answer : answers)
    all.push_back(&answer);
  std::partial_sort_copy(all.begin(), all.end(), first.begin(), first.end(), comes_first);
  std::vector<Instrument> out;
  out.reserve(first.size());
  for (const Answer* answer : first)
    out.push_back(answer->read(answer->row));
  return out;
}

std::string key(Body body, std::string_view number) {
  return std::string{notation::name_of(body).id} + '\t' + std::string{number};
}

const WordPlaces& title_words() {
  static const WordPlaces words{resolutions_table, column::title};
  return words;
}

class Builtin final : public Provider {
public:
  [[nodiscard]] std::vector<Instrument> find(Body body, const Number& number) const override {
    std::vector<Instrument> out;
    if (body == Body::unknown)
      return out;
    // The part stands before the session in 2200 A (XXI), and behind all in 75/250 A.
    const Number whole = number.whole();
    const std::string prefix =
        whole.form == notation::NumberForm::roman ? std::to_string(whole.number) + ' ' : notation::written(whole);
    for_each_row(rows_with(resolutions_table, key(body, prefix)), [&](std::string_view row) {
      const auto known = notation::read_number(cell(row, column::number));
      if (known && known->whole() == whole)
        out.push_back(resolution_of(row));
    });
    return out;
  }

  [[nodiscard]] std::vector<Instrument> find_treaty(int registration) const override {
    std::vector<Instrument> out;
    for_each_row(treaties_table, [&](std::string_view row) {
      if (static_cast<int>(number_in(cell(row, 0))) == registration)
        out.push_back(treaty_of(row));
    });
    return out;
  }

  [[nodiscard]] std::vector<Instrument> with_prefix(Body body, std::string_view prefix,
                                                    std::size_t limit) const override {
    std::vector<Answer> answers;
    for (const notation::BodyName& name : notation::bodies())
      if (body == Body::unknown || body == name.body)
        for_each_row(rows_with(resolutions_table, key(name.body, prefix)),
                     [&](std::string_view row) { answers.push_back(resolution_answer(row)); });
    return best(answers, limit);
  }

  [[nodiscard]] std::vector<Instrument> search(std::string_view query, std::size_t limit) const override {
    const std::vector<std::string> words = words_of(query);
    if (words.empty())
      return {};
    std::vector<Answer> answers;
    add_named(treaties_table, column::treaty_name, treaty_of, words, answers);
    add_named(instruments_table, column::instrument_name, instrument_of, words, answers);
    for (const std::uint32_t begin : title_words().rows_with(words))
      answers.push_back(resolution_answer(row_at(resolutions_table, begin)));
    return best(answers, limit);
  }

  [[nodiscard]] std::vector<Instrument> named() const override {
    std::vector<Instrument> out;
    for_each_row(treaties_table, [&](std::string_view row) { out.push_back(treaty_of(row)); });
    for_each_row(instruments_table, [&](std::string_view row) { out.push_back(instrument_of(row)); });
    return out;
  }

private:
  // Treaties and instruments stand before resolutions, and first of all those that are called just so.
  static void add_named(std::string_view table, std::size_t name, Instrument (*read)(std::string_view),
                        const std::vector<std::string>& words, std::vector<Answer>& answers) {
    for_each_row(table, [&](std::string_view row) {
      if (!has_words(cells_from(row, name), words))
        return;
      bool called_so = false;
      for_each_part(cell(row, name + 1), "; ",
                    [&](std::string_view known) { called_so = called_so || same_words(known, words); });
      answers.push_back({read, row, called_so ? 2 : 1, number_in(cell(row, column::uses)), {}});
    });
  }
};

} // namespace

std::shared_ptr<const Provider> builtin() {
  static const auto provider = std::make_shared<const Builtin>();
  return provider;
}

const notation::Date& as_of() {
  static constexpr notation::Date newest{2026, 6, 4};
  return newest;
}

} // namespace unres::index
