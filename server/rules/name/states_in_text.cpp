#include "rules/name/states_in_text.h"

#include "rules/inline_text.h"
#include "rules/language/lookup.h"

#include <algorithm>

namespace unres::rules::name {
namespace {

struct Form {
  std::string_view written;
  const notation::State* state;
  const notation::OtherName* other;
};

// Every way to write a State, sorted. All begin with a letter of ASCII, in its capital but for "the former".
const std::vector<Form>& forms() {
  static const std::vector<Form> all = [] {
    std::vector<Form> out;
    for (const notation::State& state : notation::states()) {
      out.push_back({state.name, &state, nullptr});
      std::string_view running = state.in_running;
      if (running.starts_with("the "))
        running.remove_prefix(4);
      if (running != state.name)
        out.push_back({running, &state, nullptr});
    }
    const std::size_t proper = out.size();
    for (const notation::OtherName& other : notation::other_names())
      if (std::none_of(out.begin(), out.begin() + static_cast<std::ptrdiff_t>(proper),
                       [&](const Form& form) { return form.written == other.written; }))
        out.push_back({other.written, notation::find_state(other.name), &other});
    std::sort(out.begin(), out.end(), [](const Form& a, const Form& b) { return a.written < b.written; });
    return out;
  }();
  return all;
}

// How many bytes of `text` at `at` are this name; 0 where they are not.
std::size_t matched(std::string_view text, std::size_t at, std::string_view written) {
  std::size_t to = at;
  for (std::size_t i = 0; i < written.size();) {
    if (written[i] == ' ') {
      const std::size_t space = space_at(text, to);
      if (space == 0)
        return 0;
      to += space;
      ++i;
    } else if (has_at(written, i, "\u2019") && has_at(text, to, "'")) {
      ++to;
      i += 3;
    } else {
      if (to >= text.size() || text[to] != written[i])
        return 0;
      ++to;
      ++i;
    }
  }
  return written.ends_with(')') || written.ends_with('.') || ends_word(text, to) ? to - at : 0;
}

} // namespace

Named state_at(std::string_view text, text::Offset at) {
  const std::vector<Form>& all = forms();
  const std::string_view head = text.substr(at, 2);
  Named found;
  for (auto form = std::lower_bound(all.begin(), all.end(), head,
                                    [](const Form& f, std::string_view h) { return f.written.substr(0, 2) < h; });
       form != all.end() && form->written.starts_with(head); ++form)
    if (const std::size_t size = matched(text, at, form->written); size > found.range.size())
      found = {{at, at + static_cast<text::Offset>(size)}, form->state, form->other};
  return found;
}

std::vector<Named> states_in(std::string_view text, text::Range part) {
  std::vector<Named> out;
  for (text::Offset at = part.begin; at < part.end; ++at) {
    if (!is_ascii_upper(text[at]) || !language::begins_word(text, at))
      continue;
    const Named named = state_at(text, at);
    if (named.state == nullptr)
      continue;
    out.push_back(named);
    at = named.range.end - 1;
  }
  return out;
}

} // namespace unres::rules::name
