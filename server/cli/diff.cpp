#include "cli/diff.h"

#include "cli/glyph.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace unres::cli {
namespace {

using Lines = std::vector<std::string_view>;

constexpr std::size_t context = 3;
constexpr std::ptrdiff_t most_steps = 4000; ///< Memory grows with their square: more are shown as one change.

/// With their endings, so that a change of these is a change of the line.
Lines lines_of(std::string_view text) {
  Lines out;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
    out.push_back(text.substr(0, end));
    text.remove_prefix(end);
  }
  return out;
}

/// Lines of the one text that give way to lines of the other.
struct Change {
  std::size_t old_begin = 0;
  std::size_t old_end = 0;
  std::size_t new_begin = 0;
  std::size_t new_end = 0;
};

/// The shortest way from one list of lines to the other, as Myers finds it: few changes are found fast.
std::vector<Change> changes(const Lines& a, const Lines& b) {
  const auto n = static_cast<std::ptrdiff_t>(a.size());
  const auto m = static_cast<std::ptrdiff_t>(b.size());
  std::vector<std::vector<std::ptrdiff_t>> trace; // For each length of way: how far each diagonal got.
  std::vector<std::ptrdiff_t> far(3, 0);          // Diagonals -d-1 to d+1 of the round before.
  const auto steps_down = [](const std::vector<std::ptrdiff_t>& v, std::ptrdiff_t d, std::ptrdiff_t k) {
    const std::ptrdiff_t middle = d; // Of the round before, whose diagonals reach from -d to d.
    return k == -d || (k != d && v[static_cast<std::size_t>(middle + k - 1)] < v[static_cast<std::size_t>(middle + k + 1)]);
  };
  std::ptrdiff_t d = 0;
  for (bool done = false; !done; ++d) {
    if (d > most_steps)
      return {{0, a.size(), 0, b.size()}};
    std::vector<std::ptrdiff_t> next(static_cast<std::size_t>(2 * d + 3), 0);
    for (std::ptrdiff_t k = -d; k <= d && !done; k += 2) {
      std::ptrdiff_t x = 0;
      if (d > 0)
        x = steps_down(far, d, k) ? far[static_cast<std::size_t>(d + k + 1)] : far[static_cast<std::size_t>(d + k - 1)] + 1;
      while (x < n && x - k < m && a[static_cast<std::size_t>(x)] == b[static_cast<std::size_t>(x - k)])
        ++x;
      next[static_cast<std::size_t>(d + 1 + k)] = x;
      done = x == n && x - k == m;
    }
    trace.push_back(std::move(far));
    far = std::move(next);
  }
  std::vector<Change> out;
  std::ptrdiff_t x = n;
  std::ptrdiff_t y = m;
  for (--d; d > 0; --d) {
    const std::vector<std::ptrdiff_t>& v = trace[static_cast<std::size_t>(d)];
    const std::ptrdiff_t k = x - y;
    const bool down = steps_down(v, d, k);
    const std::ptrdiff_t from = down ? k + 1 : k - 1;
    x = v[static_cast<std::size_t>(d + from)];
    y = x - from;
    const auto at = static_cast<std::size_t>(x);
    const auto to = static_cast<std::size_t>(y);
    out.push_back({at, at + (down ? 0U : 1U), to, to + (down ? 1U : 0U)});
  }
  std::reverse(out.begin(), out.end());
  return out;
}

/// A name with a control character is written as a C string, as patch and git read it.
std::string name_of_file(std::string_view path) {
  if (std::none_of(path.begin(), path.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == '"'; }))
    return std::string{path} + (path.find(' ') != std::string_view::npos ? "\t" : "");
  std::string out = "\"";
  for (const char c : path) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0x20 && c != '"' && c != '\\') {
      out += c;
      continue;
    }
    out += '\\';
    for (unsigned shift = 6;; shift -= 3) {
      out += static_cast<char>('0' + (byte >> shift & 7U));
      if (shift == 0)
        break;
    }
  }
  return out + '"';
}

class Writer {
public:
  Writer(const Lines& before, const Lines& after, const Style& style, bool plain)
      : before_(before), after_(after), style_(style), plain_(plain) {}

  // Changes that share lines of context.
  void hunk(const Change* first, const Change* last) {
    const std::size_t lead = std::min(context, first->old_begin);
    const std::size_t old_begin = first->old_begin - lead;
    const std::size_t old_end = std::min(last->old_end + context, before_.size());
    const std::size_t new_begin = first->new_begin - lead;
    const std::size_t new_end = last->new_end + (old_end - last->old_end);
    out += style_.paint(Ink::link, "@@ -" + range(old_begin, old_end) + " +" + range(new_begin, new_end) + " @@") + '\n';
    std::size_t at = old_begin;
    for (const Change* each = first; each <= last; ++each) {
      lines(' ', Ink::plain, before_, at, each->old_begin);
      lines('-', Ink::error, before_, each->old_begin, each->old_end);
      lines('+', Ink::good, after_, each->new_begin, each->new_end);
      at = each->old_end;
    }
    lines(' ', Ink::plain, before_, at, old_end);
  }

  std::string out;

private:
  // An empty stretch is named by the line before it.
  static std::string range(std::size_t begin, std::size_t end) {
    const std::size_t count = end - begin;
    return std::to_string(count == 0 ? begin : begin + 1) + (count == 1 ? "" : "," + std::to_string(count));
  }

  void lines(char mark, Ink ink, const Lines& from, std::size_t begin, std::size_t end) {
    for (; begin < end; ++begin) {
      std::string_view line = from[begin];
      const bool ended = line.ends_with('\n');
      if (ended)
        line.remove_suffix(1);
      out += style_.paint(ink, mark + (plain_ ? std::string{line} : printable(line))) + '\n';
      if (!ended)
        out += "\\ No newline at end of file\n";
    }
  }

  const Lines& before_;
  const Lines& after_;
  const Style& style_;
  bool plain_;
};

/// Changes that touch are one.
std::vector<Change> joined(const std::vector<Change>& steps) {
  std::vector<Change> out;
  for (const Change& step : steps) {
    if (!out.empty() && out.back().old_end == step.old_begin && out.back().new_end == step.new_begin) {
      out.back().old_end = step.old_end;
      out.back().new_end = step.new_end;
    } else {
      out.push_back(step);
    }
  }
  return out;
}

} // namespace

std::string unified_diff(std::string_view path, std::string_view before, std::string_view after, const Style& style) {
  if (before == after)
    return {};
  const Lines old_lines = lines_of(before);
  const Lines new_lines = lines_of(after);
  const std::vector<Change> all = joined(changes(old_lines, new_lines));
  const bool plain = style.paint(Ink::strong, "x") == "x";
  Writer writer{old_lines, new_lines, style, plain};
  const std::string name = name_of_file(path);
  writer.out = style.paint(Ink::strong, "--- " + name) + '\n' + style.paint(Ink::strong, "+++ " + name) + '\n';
  for (std::size_t first = 0; first < all.size();) {
    std::size_t last = first;
    while (last + 1 < all.size() && all[last + 1].old_begin - all[last].old_end <= 2 * context)
      ++last;
    writer.hunk(&all[first], &all[last]);
    first = last + 1;
  }
  return writer.out;
}

} // namespace unres::cli
