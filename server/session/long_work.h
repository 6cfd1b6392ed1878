#pragma once

#include "session/state.h"

#include <functional>
#include <memory>
#include <string>

namespace unres::session {

/// A request that may take longer than a keystroke may wait. It is done a step at a time, when no other message waits
/// and all files of the workspace have been read; between steps, files may change and documents be edited.
class LongWork {
public:
  LongWork() = default;
  LongWork(const LongWork&) = delete;
  LongWork& operator=(const LongWork&) = delete;
  virtual ~LongWork() = default;

  /// Does a part, of 10 milliseconds at most; true when all is done. Throws as any method may.
  virtual bool step(State& state) = 0;
  /// The answer, once all is done.
  virtual Json result(State& state) = 0;

  /// What the user is told where it takes long: "Checking the workspace". Empty for nothing.
  [[nodiscard]] virtual std::string title() const { return {}; }
  /// How much has been done, of how much.
  struct Share {
    std::size_t done = 0;
    std::size_t all = 0;
  };
  [[nodiscard]] virtual Share share() const { return {}; }
};

/// Work of one short step, which is long only in that it waits for the files to be read.
[[nodiscard]] std::unique_ptr<LongWork> once(std::function<Json(State&)> run);

} // namespace unres::session
