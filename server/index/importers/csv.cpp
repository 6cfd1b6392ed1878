#include "index/importers/csv.h"

#include <algorithm>

namespace unres::index {
namespace {

void keep(std::string* out, std::string_view text) {
  if (out != nullptr && out->size() < longest_field)
    out->append(text.substr(0, longest_field - out->size()));
}

} // namespace

CsvReader::CsvReader(Input& input) : input_(input), rest_(input.piece()), separator_(separator_of(rest_)) {}

bool CsvReader::more() {
  if (rest_.empty())
    rest_ = input_.piece();
  return !rest_.empty();
}

bool CsvReader::next() {
  while (more()) {
    row_line_ = line_;
    count_ = 0;
    cut_ = false;
    blank_ = true;
    After after = After::field;
    while (after == After::field)
      after = read_field();
    if (!blank_ || count_ > 1)
      return true;
  }
  return false;
}

CsvReader::After CsvReader::read_field() {
  if (fields_.size() <= count_)
    fields_.emplace_back();
  std::string* out = &fields_[count_];
  out->clear();
  if (!wanted_.empty() && (count_ >= wanted_.size() || !wanted_[count_]))
    out = nullptr;
  ++count_;
  if (more() && front() == '"')
    read_quoted(out);
  return read_plain(out);
}

// After the closing quotation mark of a field, or from the beginning of one without.
CsvReader::After CsvReader::read_plain(std::string* out) {
  while (more()) {
    std::size_t n = 0;
    while (n < rest_.size() && rest_[n] != separator_ && rest_[n] != '\n')
      ++n;
    keep(out, rest_.substr(0, n));
    blank_ = blank_ && (n == 0 || rest_.substr(0, n) == "\r");
    rest_.remove_prefix(n);
    if (rest_.empty())
      continue;
    const bool row = front() == '\n';
    rest_.remove_prefix(1);
    if (!row)
      return After::field;
    ++line_;
    if (out != nullptr && out->ends_with('\r'))
      out->pop_back();
    return After::row;
  }
  return After::end;
}

void CsvReader::read_quoted(std::string* out) {
  rest_.remove_prefix(1);
  blank_ = false;
  while (more()) {
    const std::string_view run = rest_.substr(0, rest_.find('"'));
    line_ += static_cast<std::size_t>(std::count(run.begin(), run.end(), '\n'));
    keep(out, run);
    rest_.remove_prefix(run.size());
    if (rest_.empty())
      continue;
    rest_.remove_prefix(1);
    if (!more() || front() != '"')
      return;
    keep(out, "\"");
    rest_.remove_prefix(1);
  }
  cut_ = true;
}

std::string_view CsvReader::field(std::size_t column) const {
  return column < count_ ? std::string_view{fields_[column]} : std::string_view{};
}

char separator_of(std::string_view head) {
  head = head.substr(0, head.find('\n'));
  char best = ',';
  for (const char each : {'\t', ';'})
    if (std::count(head.begin(), head.end(), each) > std::count(head.begin(), head.end(), best))
      best = each;
  return best;
}

} // namespace unres::index
