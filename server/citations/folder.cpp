#include "citations/folder.h"

#include "index/words.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

namespace unres::citations {

using index::Instrument;
using notation::Body;
using notation::Number;

struct Folder::Row {
  const FolderText* text = nullptr;
  const Instrument* instrument = nullptr;
  std::string number; ///< As written; empty for none.
};

/// Everything there is, made once and shared by the views of the texts.
struct Folder::Rows {
  std::vector<std::shared_ptr<const FolderText>> texts; ///< Owns what the rows point at.
  std::vector<Row> rows;
  std::multimap<std::pair<Body, Number>, const Row*> by_number; ///< Of numbers without parts.
  std::multimap<std::string_view, const Row*> by_title;
  std::string titles; ///< One a line, in the order of `rows`.
  std::vector<std::uint32_t> begins; ///< Of those lines.
  std::optional<index::WordPlaces> words;
};

Folder::Folder(std::vector<std::shared_ptr<const FolderText>> texts) {
  const auto all = std::make_shared<Rows>();
  all->texts = std::move(texts);
  for (const auto& text : all->texts)
    for (const Instrument& instrument : text->rows)
      all->rows.push_back({text.get(), &instrument, instrument.number ? notation::written(*instrument.number) : ""});
  for (const Row& row : all->rows) {
    if (row.instrument->number)
      all->by_number.emplace(std::pair{row.instrument->body, row.instrument->number->whole()}, &row);
    if (!row.instrument->title.empty())
      all->by_title.emplace(row.instrument->title, &row);
    all->begins.push_back(static_cast<std::uint32_t>(all->titles.size()));
    all->titles += row.instrument->title + '\n';
  }
  all->words.emplace(all->titles, 0);
  rows_ = all;
}

std::shared_ptr<const Folder> Folder::without(std::string_view key) const {
  auto out = std::make_shared<Folder>(*this);
  out->hidden_ = key;
  return out;
}

bool Folder::empty() const { return rows_->rows.empty(); }

bool Folder::shows(const Row& row) const { return hidden_.empty() || row.text->key != hidden_; }

std::vector<FolderPlace> Folder::places(const std::function<bool(const Instrument&)>& is_meant) const {
  std::vector<FolderPlace> out;
  for (const Row& row : rows_->rows)
    if (shows(row) && is_meant(*row.instrument))
      out.push_back({row.text->key, row.text->units[static_cast<std::size_t>(row.instrument - row.text->rows.data())]});
  return out;
}

std::vector<Instrument> Folder::find(Body body, const Number& number) const {
  std::vector<Instrument> out;
  const auto [first, last] = rows_->by_number.equal_range({body, number.whole()});
  for (auto entry = first; entry != last; ++entry)
    if (shows(*entry->second))
      out.push_back(*entry->second->instrument);
  return out;
}

std::vector<Instrument> Folder::find_treaty(int /*registration*/) const { return {}; }

std::vector<Instrument> Folder::with_prefix(Body body, std::string_view prefix, std::size_t limit) const {
  std::vector<Instrument> out;
  for (const Row& row : rows_->rows) {
    if (out.size() == limit)
      break;
    const bool of_body = body == Body::unknown || body == row.instrument->body;
    if (of_body && !row.number.empty() && row.number.starts_with(prefix) && shows(row))
      out.push_back(*row.instrument);
  }
  return out;
}

std::vector<Instrument> Folder::search(std::string_view query, std::size_t limit) const {
  std::vector<Instrument> out;
  const std::vector<std::string> words = index::words_of(query);
  if (words.empty())
    return out;
  for (const std::uint32_t begin : rows_->words->rows_with(words)) {
    const auto line = std::lower_bound(rows_->begins.begin(), rows_->begins.end(), begin);
    const Row& row = rows_->rows[static_cast<std::size_t>(line - rows_->begins.begin())];
    if (out.size() == limit)
      break;
    if (shows(row))
      out.push_back(*row.instrument);
  }
  return out;
}

std::vector<Instrument> Folder::drafts_titled(std::string_view title) const {
  std::vector<Instrument> out;
  const auto [first, last] = rows_->by_title.equal_range(title);
  for (auto entry = first; entry != last; ++entry)
    if (shows(*entry->second))
      out.push_back(*entry->second->instrument);
  return out;
}

} // namespace unres::citations
