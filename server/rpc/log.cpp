#include "rpc/log.h"

#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <exception>
#include <memory>

namespace unres::rpc {
namespace {

/// The logger of the process is taken when it exists under this name, so that its owner decides
/// about level and form; spdlog's default logger would write to standard output.
constexpr const char* logger_name = "unres";

void write(spdlog::level::level_enum level, std::string_view what,
           std::string_view detail) noexcept {
  try {
    std::shared_ptr<spdlog::logger> logger = spdlog::get(logger_name);
    if (!logger) {
      static const auto own = std::make_shared<spdlog::logger>(
          logger_name, std::make_shared<spdlog::sinks::stderr_sink_mt>());
      logger = own;
    }
    logger->log(level, "{}{}", what, detail);
  } catch (const std::exception&) { // A log that fails must not take a session with it.
    return;
  }
}

} // namespace

void log_error(std::string_view what, std::string_view detail) noexcept {
  write(spdlog::level::err, what, detail);
}

void log_warning(std::string_view what, std::string_view detail) noexcept {
  write(spdlog::level::warn, what, detail);
}

} // namespace unres::rpc
