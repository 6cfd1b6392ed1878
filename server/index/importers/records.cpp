#include "index/importers/records.h"

#include "support/characters.h"

#include <algorithm>

namespace unres::index {
namespace {

constexpr std::size_t largest_record = std::size_t{16} << 20U;
constexpr std::size_t longest_tag = 256;

bool is_name_byte(char c) {
  return is_word_byte(c) || c == '-' || c == '_' || c == '.';
}

// Where "<record", "<ns0:record" or, as told, "</ns0:record" begins; npos for nowhere from `from` on.
std::size_t find_tag(const std::string& text, std::size_t from, std::string_view opening) {
  constexpr std::string_view name = "record";
  for (std::size_t at = text.find(name, from); at != std::string::npos; at = text.find(name, at + 1)) {
    const std::size_t after = at + name.size();
    if (after < text.size() && is_name_byte(text[after])) // "<recordData>"
      continue;
    std::size_t begin = at;
    if (begin > from && text[begin - 1] == ':') {
      --begin;
      while (begin > from && is_name_byte(text[begin - 1]))
        --begin;
    }
    if (begin >= from + opening.size() &&
        std::string_view{text}.substr(begin - opening.size(), opening.size()) == opening)
      return begin - opening.size();
  }
  return std::string::npos;
}

} // namespace

bool Records::more() {
  const std::string_view piece = input_.piece();
  buffer_ += piece;
  return !piece.empty();
}

void Records::drop(std::size_t count) {
  line_ += static_cast<std::size_t>(
      std::count(buffer_.begin(), buffer_.begin() + static_cast<std::ptrdiff_t>(count), '\n'));
  buffer_.erase(0, count);
}

bool Records::next() {
  record_.clear();
  for (;;) {
    const std::size_t begin = find_tag(buffer_, 0, "<");
    const std::size_t comment = buffer_.find("<!--"); // Which may hold tags.
    if (begin != std::string::npos && begin < comment) {
      drop(begin);
      break;
    }
    if (comment != std::string::npos) {
      const std::size_t end = buffer_.find("-->", comment);
      if (end != std::string::npos)
        drop(end + 3);
      else if (buffer_.size() > largest_record || !more())
        return false;
      continue;
    }
    drop(buffer_.size() - std::min(buffer_.size(), longest_tag)); // A tag may be cut by the end of a piece.
    if (!more())
      return false;
  }
  record_line_ = line_;
  std::size_t searched = 1;
  for (;;) {
    const std::size_t end = find_tag(buffer_, searched, "</");
    const std::size_t close = end == std::string::npos ? end : buffer_.find('>', end);
    if (close != std::string::npos) {
      record_ = buffer_.substr(0, close + 1);
      complete_ = true;
      drop(close + 1);
      return true;
    }
    searched = std::max<std::size_t>(1, buffer_.size() - std::min(buffer_.size(), longest_tag));
    if (buffer_.size() > largest_record || !more()) {
      complete_ = false;
      record_ = buffer_.substr(0, longest_tag);
      drop(buffer_.size());
      return true;
    }
  }
}

} // namespace unres::index
