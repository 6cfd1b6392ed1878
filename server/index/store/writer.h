#pragma once

#include "index/instrument.h"
#include "support/expected.h"

#include <filesystem>
#include <memory>

namespace unres::index {

/// Where rows come from.
struct Source {
  std::string format; ///< The name of a format.
  std::string name;   ///< The name of the file or folder, without its path.
  std::string date;   ///< Of the file, ISO.
};

/// Puts rows into the user's index, in transactions: until `commit`, the file is as it was for everybody
/// else, whatever happens to this process. For one thread.
class StoreWriter {
public:
  /// Opens or makes an index with the folders it needs. The message of an error is without the path.
  [[nodiscard]] static Expected<StoreWriter> open(const std::filesystem::path& path);
  StoreWriter(StoreWriter&&) noexcept;
  StoreWriter& operator=(StoreWriter&&) noexcept;
  ~StoreWriter();

  /// Begins a transaction.
  [[nodiscard]] Expected<void> begin();
  /// Says where the rows that follow come from.
  [[nodiscard]] Expected<void> from(const Source& source);

  /// What a row has done.
  enum class Put : std::uint8_t { added, changed, same };
  /// Takes a resolution or decision with a body and a number. Better evidence wins.
  [[nodiscard]] Expected<Put> put(const Instrument& instrument);

  [[nodiscard]] Expected<void> commit();
  /// Gives up what was put since `begin`.
  void rollback();

private:
  struct Open;
  explicit StoreWriter(std::unique_ptr<Open> open);
  std::unique_ptr<Open> open_;
};

} // namespace unres::index
