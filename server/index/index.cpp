#include "index/index.h"

#include "index/builtin.h"

#include <algorithm>
#include <iterator>
#include <span>
#include <tuple>

namespace unres::index {
namespace {

// What a nearer provider has told of an instrument is not told again.
bool same_thing(const Instrument& a, const Instrument& b) {
  if (a.kind != b.kind || a.body != b.body)
    return false;
  if (a.kind == Kind::treaty || a.kind == Kind::instrument)
    return a.title == b.title;
  return a.number == b.number;
}

// Of two rows on one thing the better known stands, with what only the other tells.
void absorb(Instrument& known, Instrument row) {
  if (row.evidence > known.evidence)
    std::swap(known, row);
  known.uses = std::max(known.uses, row.uses);
  if (known.names.empty())
    known.names = std::move(row.names);
  for (const auto field : {&Instrument::title, &Instrument::subject, &Instrument::note, &Instrument::symbol})
    if ((known.*field).empty())
      known.*field = std::move(row.*field);
  if (!known.adopted)
    known.adopted = row.adopted;
}

// What all providers tell, sorted so that what any of them has comes up: `first` is a strict order.
template <typename Ask, typename First>
std::vector<Instrument> merged(const std::vector<std::shared_ptr<const Provider>>& providers,
                               std::size_t limit, Ask&& ask, First&& first) {
  std::vector<Instrument> out;
  for (const auto& provider : providers) {
    const auto nearer = static_cast<std::ptrdiff_t>(out.size());
    for (Instrument& row : ask(*provider)) {
      const auto told = std::find_if(out.begin(), out.begin() + nearer,
                                     [&](const Instrument& known) { return same_thing(known, row); });
      if (told != out.begin() + nearer)
        absorb(*told, std::move(row));
      else
        out.push_back(std::move(row));
    }
  }
  std::stable_sort(out.begin(), out.end(), first);
  if (out.size() > limit)
    out.resize(limit);
  return out;
}

} // namespace

Index::Index(std::vector<std::shared_ptr<const Provider>> providers) : providers_(std::move(providers)) {}

Index::Index(std::shared_ptr<const Provider> nearer, std::shared_ptr<const Index> rest)
    : providers_{std::move(nearer)}, rest_(std::move(rest)) {
  providers_.insert(providers_.end(), rest_->providers_.begin(), rest_->providers_.end());
}

std::shared_ptr<const Index> Index::standard() {
  static const auto index = std::make_shared<const Index>(std::vector{builtin()});
  return index;
}

template <typename Ask, typename AskRest>
std::vector<Instrument> Index::collected(const Ask& ask, const AskRest& ask_rest) const {
  std::vector<Instrument> rows;
  const auto add = [&](std::vector<Instrument> more) {
    rows.insert(rows.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
  };
  for (const auto& provider : std::span{providers_}.first(rest_ == nullptr ? providers_.size() : 1))
    add(ask(*provider));
  if (rest_ != nullptr)
    add(ask_rest(*rest_));
  return rows;
}

const std::vector<Instrument>& Index::find(notation::Body body, const notation::Number& number) const {
  const Key key{body, number.whole()};
  const std::lock_guard lock{mutex_};
  const auto known = found_.find(key);
  if (known != found_.end())
    return known->second;
  std::vector<Instrument> rows = collected([&](const Provider& provider) { return provider.find(key.body, key.number); },
                                           [&](const Index& rest) { return rest.find(key.body, key.number); });
  std::stable_sort(rows.begin(), rows.end(),
                   [](const Instrument& a, const Instrument& b) { return a.evidence > b.evidence; });
  return found_.emplace(key, std::move(rows)).first->second;
}

const std::vector<Instrument>& Index::find_treaty(int registration) const {
  const std::lock_guard lock{mutex_};
  const auto known = treaties_.find(registration);
  if (known != treaties_.end())
    return known->second;
  std::vector<Instrument> rows = collected([&](const Provider& provider) { return provider.find_treaty(registration); },
                                           [&](const Index& rest) { return rest.find_treaty(registration); });
  return treaties_.emplace(registration, std::move(rows)).first->second;
}

std::vector<Instrument> Index::with_prefix(notation::Body body, std::string_view prefix, std::size_t limit) const {
  return merged(
      providers_, limit, [&](const Provider& provider) { return provider.with_prefix(body, prefix, limit); },
      [](const Instrument& a, const Instrument& b) { return a.uses > b.uses; });
}

std::vector<Instrument> Index::search(std::string_view words, std::size_t limit) const {
  // A name is worth more than a word of a title.
  const auto is_named = [](const Instrument& row) { return row.kind == Kind::treaty || row.kind == Kind::instrument; };
  return merged(
      providers_, limit, [&](const Provider& provider) { return provider.search(words, limit); },
      [&](const Instrument& a, const Instrument& b) { return is_named(a) && !is_named(b); });
}

std::vector<Instrument> Index::drafts_titled(std::string_view title) const {
  return collected([&](const Provider& provider) { return provider.drafts_titled(title); },
                   [&](const Index& rest) { return rest.drafts_titled(title); });
}

const Names& Index::names() const {
  if (rest_ != nullptr)
    return rest_->names();
  std::call_once(read_names_, [&] {
    std::vector<Instrument> rows;
    for (const auto& provider : providers_)
      for (Instrument& row : provider->named())
        rows.push_back(std::move(row));
    // The nearest provider knows best.
    const auto key = [](const Instrument& row) { return std::tie(row.title, row.kind); };
    std::stable_sort(rows.begin(), rows.end(), [&](const Instrument& a, const Instrument& b) { return key(a) < key(b); });
    rows.erase(std::unique(rows.begin(), rows.end(), [&](const Instrument& a, const Instrument& b) { return key(a) == key(b); }),
               rows.end());
    names_.emplace(std::move(rows));
  });
  return *names_;
}

} // namespace unres::index
