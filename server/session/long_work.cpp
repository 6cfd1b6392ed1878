#include "session/long_work.h"

#include <utility>

namespace unres::session {
namespace {

class Once final : public LongWork {
public:
  explicit Once(std::function<Json(State&)> run) : run_(std::move(run)) {}

  bool step(State& state) override {
    result_ = run_(state);
    return true;
  }
  Json result(State& /*state*/) override { return std::move(result_); }

private:
  std::function<Json(State&)> run_;
  Json result_;
};

} // namespace

std::unique_ptr<LongWork> once(std::function<Json(State&)> run) { return std::make_unique<Once>(std::move(run)); }

} // namespace unres::session
