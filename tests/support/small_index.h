#pragma once

#include "index/index.h"
#include "support/characters.h"

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

namespace unres::test {

/// A store of a few rows, held in memory.
class SmallProvider : public index::Provider {
public:
  explicit SmallProvider(std::vector<index::Instrument> rows) : rows_(std::move(rows)) {
    std::stable_sort(rows_.begin(), rows_.end(), [](const auto& a, const auto& b) { return a.uses > b.uses; });
  }

  [[nodiscard]] std::vector<index::Instrument> find(notation::Body body,
                                                    const notation::Number& number) const override {
    return picked(rows_.size(), [&](const index::Instrument& row) {
      return row.body == body && row.number && row.number->whole() == number.whole() && is_text(row);
    });
  }

  [[nodiscard]] std::vector<index::Instrument> find_treaty(int registration) const override {
    return picked(rows_.size(), [&](const index::Instrument& row) { return row.registration == registration; });
  }

  [[nodiscard]] std::vector<index::Instrument> with_prefix(notation::Body body, std::string_view prefix,
                                                           std::size_t limit) const override {
    return picked(limit, [&](const index::Instrument& row) {
      const bool of_body = body == notation::Body::unknown || row.body == body;
      return of_body && row.number && is_text(row) && notation::written(*row.number).starts_with(prefix);
    });
  }

  [[nodiscard]] std::vector<index::Instrument> search(std::string_view words, std::size_t limit) const override {
    const std::vector<std::string> wanted = words_of(words);
    return picked(limit, [&](const index::Instrument& row) {
      std::vector<std::string> has = words_of(row.title);
      for (const std::string& name : row.names)
        for (std::string& word : words_of(name))
          has.push_back(std::move(word));
      return !wanted.empty() && std::all_of(wanted.begin(), wanted.end(), [&](const std::string& word) {
        const bool last = &word == &wanted.back();
        return std::any_of(has.begin(), has.end(), [&](const std::string& other) {
          return last ? other.starts_with(word) : other == word;
        });
      });
    });
  }

private:
  static bool is_text(const index::Instrument& row) {
    return row.kind == index::Kind::resolution || row.kind == index::Kind::decision;
  }

  static std::vector<std::string> words_of(std::string_view text) {
    std::string spaced = lower(text);
    for (char& c : spaced)
      c = is_word_byte(c) ? c : ' ';
    std::vector<std::string> out;
    for_each_word(spaced, [&](std::string_view word) { out.emplace_back(word); });
    return out;
  }

  template <typename Belongs>
  [[nodiscard]] std::vector<index::Instrument> picked(std::size_t limit, Belongs&& belongs) const {
    std::vector<index::Instrument> out;
    for (const index::Instrument& row : rows_)
      if (out.size() < limit && belongs(row))
        out.push_back(row);
    return out;
  }

  std::vector<index::Instrument> rows_;
};

/// A row on a resolution, from its number as written.
[[nodiscard]] inline index::Instrument resolution(notation::Body body, std::string_view number,
                                                  notation::Date adopted, std::string title, std::uint32_t uses = 1) {
  index::Instrument row;
  row.body = body;
  row.number = notation::read_number(number);
  row.adopted = adopted;
  row.title = std::move(title);
  row.uses = uses;
  row.evidence = index::Evidence::adopted_text;
  return row;
}

/// Some texts, treaties and instruments that drafts cite.
[[nodiscard]] inline std::vector<index::Instrument> some_rows() {
  using notation::Body;
  std::vector<index::Instrument> rows{
      resolution(Body::ga, "70/1", {2015, 9, 25}, "Transforming our world: the 2030 Agenda for Sustainable Development", 900),
      resolution(Body::ga, "77/237", {2022, 12, 15},
                 "Strengthening the United Nations crime prevention and criminal justice programme", 5),
      resolution(Body::ga, "77/212", {2022, 12, 15}, "", 9),
      resolution(Body::ga, "76/181", {2021, 12, 16}, "Kyoto Declaration on *Crime* [Prevention]", 20),
      resolution(Body::ga, "70/175", {2015, 12, 17},
                 "United Nations Standard Minimum Rules for the Treatment of Prisoners (the Nelson Mandela Rules)", 50),
      resolution(Body::sc, "1373 (2001)", {2001, 9, 28}, "", 300),
      resolution(Body::sc, "1325 (2000)", {2000, 10, 31}, "", 400),
      resolution(Body::ecosoc, "2016/18", {2016, 7, 26}, "Mainstreaming holistic approaches in youth crime prevention", 3),
  };
  rows[5].subject = "Threats to international peace and security caused by terrorist acts";
  index::Instrument decision = resolution(Body::ga, "77/401", {2022, 9, 20}, "Appointment of members");
  decision.kind = index::Kind::decision;
  rows.push_back(decision);
  index::Instrument rules;
  rules.kind = index::Kind::instrument;
  rules.body = Body::ga;
  rules.number = notation::read_number("70/175");
  rules.adopted = notation::Date{2015, 12, 17};
  rules.title = "United Nations Standard Minimum Rules for the Treatment of Prisoners (the Nelson Mandela Rules)";
  rules.names = {"Nelson Mandela Rules", "Mandela Rules", "Standard Minimum Rules"};
  rules.note = "Resolution 70/175, annex.";
  rules.uses = 60;
  rules.evidence = index::Evidence::several_sources;
  rows.push_back(rules);
  index::Instrument rights = rules;
  rights.number = notation::read_number("217 A (III)");
  rights.adopted = notation::Date{1948, 12, 10};
  rights.title = "Universal Declaration of Human Rights";
  rights.names = {"UDHR"};
  rights.note = "Resolution 217 A (III).";
  rights.uses = 500;
  rows.push_back(rights);
  index::Instrument corruption;
  corruption.kind = index::Kind::treaty;
  corruption.title = "United Nations Convention against Corruption";
  corruption.names = {"UNCAC", "Merida Convention"};
  corruption.adopted = notation::Date{2003, 10, 31};
  corruption.volumes = {2349};
  corruption.registration = 42146;
  corruption.uses = 200;
  corruption.evidence = index::Evidence::several_sources;
  rows.push_back(corruption);
  return rows;
}

[[nodiscard]] inline std::shared_ptr<const index::Index> small_index(std::vector<index::Instrument> rows = some_rows()) {
  return std::make_shared<const index::Index>(
      std::vector<std::shared_ptr<const index::Provider>>{std::make_shared<SmallProvider>(std::move(rows))});
}

} // namespace unres::test
