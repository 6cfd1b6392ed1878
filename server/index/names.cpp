#include "index/names.h"

#include "notation/name_word.h"
#include "support/characters.h"

#include <algorithm>

namespace unres::index {
namespace {

// The bytes of white space at `at`; 0 for none.
std::size_t space_at(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && (is_ascii_space(text[end]) || text.substr(end).starts_with("\xC2\xA0")))
    end += is_ascii_space(text[end]) ? 1 : 2;
  return end - at;
}

// Where `before` begins that ends at `end` of the text; none where something else stands there.
std::optional<std::size_t> begin_of(std::string_view text, std::size_t end, std::string_view before) {
  for (; !before.empty(); before.remove_suffix(1)) {
    const std::string_view left = text.substr(0, end);
    const std::size_t kept = before.back() == ' ' ? trimmed_end(left) : left.ends_with(before.back()) ? end - 1 : end;
    if (kept == end)
      return std::nullopt;
    end = kept;
  }
  return end;
}

// True where no word goes on before `at`.
bool begins_word(std::string_view text, std::size_t at) {
  const std::string_view left = text.substr(0, at);
  return left.empty() || !is_word_byte(left.back()) || trimmed_end(left) < left.size();
}

// True where a name may end: no word goes on, and the number of a note call is none.
bool ends_name(std::string_view text, std::size_t at) {
  const std::string_view rest = text.substr(at);
  const bool call = rest.starts_with("\u00B9") || rest.starts_with("\u00B2") || rest.starts_with("\u00B3") ||
                    rest.starts_with("\xE2\x81");
  return call || ends_word(text, at);
}

} // namespace

Names::Names(std::vector<Instrument> rows) : rows_(std::move(rows)) {
  for (std::uint32_t i = 0; i < rows_.size(); ++i) {
    const std::string_view title = rows_[i].title;
    add(title, i);
    // "… (the Nelson Mandela Rules)" is named without its short name as well.
    if (const std::size_t open = title.rfind(" (the "); open != std::string_view::npos && title.ends_with(')'))
      add(title.substr(0, open), i);
  }
  std::stable_sort(names_.begin(), names_.end(), [](const Name& a, const Name& b) { return a.rest < b.rest; });
}

void Names::add(std::string_view name, std::uint32_t row) {
  bool found = false;
  for_each_word(name, [&](std::string_view word) {
    const std::string_view bare = word.substr(0, std::min(word.find(','), word.find(':')));
    if (found || !notation::is_name_word(bare))
      return;
    found = true;
    const auto at = static_cast<std::size_t>(word.data() - name.data());
    names_.push_back({std::string{name.substr(at)}, std::string{name.substr(0, at)}, row});
  });
}

std::optional<Names::Match> Names::at(std::string_view text, std::size_t word) const {
  std::optional<Match> best;
  auto first = names_.begin();
  auto last = names_.end();
  std::size_t at = word;
  for (std::size_t depth = 0; first != last; ++depth) {
    // The names between `first` and `last` have `depth` bytes in common with the text.
    for (; first != last && first->rest.size() == depth; ++first) {
      const auto begin = ends_name(text, at) ? begin_of(text, word, first->before) : std::nullopt;
      if (begin && begins_word(text, *begin) && (!best || at > best->end || *begin < best->begin))
        best = Match{*begin, at, &rows_[first->row]};
    }
    if (first == last || at >= text.size())
      break;
    const std::size_t space = space_at(text, at);
    const auto here = static_cast<unsigned char>(space > 0 ? ' ' : text[at]);
    const auto byte = [depth](const Name& name) { return static_cast<unsigned char>(name.rest[depth]); };
    if (byte(*first) != here || byte(*std::prev(last)) != here) {
      first = std::partition_point(first, last, [&](const Name& name) { return byte(name) < here; });
      last = std::partition_point(first, last, [&](const Name& name) { return byte(name) == here; });
    }
    at += space > 0 ? space : 1;
  }
  return best;
}

} // namespace unres::index
