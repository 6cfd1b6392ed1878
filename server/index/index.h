#pragma once

#include "index/names.h"
#include "index/provider.h"

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace unres::index {

/// All that is known about instruments at one time: the folder's drafts, the user's own index, and
/// what is built in, asked in this order. A value shared as `shared_ptr<const Index>`: when a store
/// changes, another Index takes its place. Safe to use from several threads.
class Index {
public:
  /// `providers` in the order of look-up; none may be null.
  explicit Index(std::vector<std::shared_ptr<const Provider>> providers);
  /// A nearer provider before all that another index has, whose remembered answers are used: as many
  /// of these as there are drafts cost little.
  Index(std::shared_ptr<const Provider> nearer, std::shared_ptr<const Index> rest);

  /// What is built in, and nothing else. One instance, which remembers its answers.
  [[nodiscard]] static std::shared_ptr<const Index> standard();

  /// All rows about a number, whatever its parts: the best evidence first, and among equals the
  /// nearest origin. Answers are remembered.
  [[nodiscard]] const std::vector<Instrument>& find(notation::Body body, const notation::Number& number) const;
  [[nodiscard]] const std::vector<Instrument>& find_treaty(int registration) const;
  /// Over all providers, each thing once, as it is known best: the most used first, or treaties and
  /// instruments before texts that have the words in their titles.
  [[nodiscard]] std::vector<Instrument> with_prefix(notation::Body body, std::string_view prefix,
                                                    std::size_t limit) const;
  [[nodiscard]] std::vector<Instrument> search(std::string_view words, std::size_t limit) const;
  /// The drafts of the folder that have this very title.
  [[nodiscard]] std::vector<Instrument> drafts_titled(std::string_view title) const;
  /// The full names of treaties and instruments; the drafts of a folder have none. Read once.
  [[nodiscard]] const Names& names() const;

private:
  struct Key {
    notation::Body body;
    notation::Number number;
    friend auto operator<=>(const Key&, const Key&) = default;
  };

  /// The rows of all providers, in the order of look-up.
  template <typename Ask, typename AskRest>
  [[nodiscard]] std::vector<Instrument> collected(const Ask& ask, const AskRest& ask_rest) const;

  std::vector<std::shared_ptr<const Provider>> providers_; ///< Those of `rest_` among them.
  std::shared_ptr<const Index> rest_; ///< Null where all providers are asked directly.
  mutable std::mutex mutex_;
  mutable std::map<Key, std::vector<Instrument>> found_;
  mutable std::map<int, std::vector<Instrument>> treaties_;
  mutable std::once_flag read_names_;
  mutable std::optional<Names> names_;
};

} // namespace unres::index
