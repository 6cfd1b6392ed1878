#include "index/importers/table.h"

#include "support/characters.h"

#include <algorithm>
#include <functional>

namespace unres::index {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

std::string column_name(std::string_view text) {
  if (text.starts_with(byte_order_mark))
    text.remove_prefix(byte_order_mark.size());
  text = trimmed(text);
  if (text.size() >= 2 && text.front() == '"' && text.back() == '"')
    text = text.substr(1, text.size() - 2);
  return lower(text);
}

} // namespace

Expected<Table> Table::open(Input& input, const std::string_view* names, std::size_t count, std::size_t required) {
  Table out{input};
  if (!out.reader_.next())
    return unexpected("has no rows");
  out.width_ = out.reader_.size();
  std::vector<bool> wanted(out.width_);
  for (std::size_t i = 0; i < count; ++i) {
    std::optional<std::size_t> place;
    for (std::size_t column = 0; column < out.width_ && !place; ++column)
      if (column_name(out.reader_.field(column)) == names[i])
        place = column;
    if (!place && i < required)
      return unexpected("has no column \"" + std::string{names[i]} + "\"");
    if (place)
      wanted[*place] = true;
    out.columns_.push_back(place);
  }
  out.reader_.want(std::move(wanted));
  return out;
}

bool Table::next(Sink& sink) {
  while (reader_.next()) {
    if (reader_.cut()) {
      sink.refuse(reader_.line(), "the file ends inside a quoted field");
      continue;
    }
    if (reader_.size() == width_)
      return true;
    sink.refuse(reader_.line(),
                std::to_string(width_) + " fields are needed, not " + std::to_string(reader_.size()));
  }
  return false;
}

std::string_view Table::value(std::size_t name) const {
  if (!columns_[name])
    return {};
  const std::string_view text = trimmed(reader_.field(*columns_[name]));
  return text == "NA" ? std::string_view{} : text;
}

bool has_columns(std::string_view head, std::initializer_list<std::string_view> names) {
  const char separator = separator_of(head);
  head = head.substr(0, head.find('\n'));
  std::vector<std::string> columns;
  while (!head.empty()) {
    const std::size_t end = std::min(head.find(separator), head.size());
    columns.push_back(column_name(head.substr(0, end)));
    head.remove_prefix(std::min(end + 1, head.size()));
  }
  return std::all_of(names.begin(), names.end(), [&](std::string_view name) {
    return std::find(columns.begin(), columns.end(), name) != columns.end();
  });
}

bool Repeats::again(std::string_view key) {
  // 0 is the empty place.
  const std::size_t hash = std::hash<std::string_view>{}(key) | 1U;
  std::size_t& place = seen_[(hash >> 1U) % seen_.size()];
  const bool known = place == hash;
  place = hash;
  return known;
}

} // namespace unres::index
