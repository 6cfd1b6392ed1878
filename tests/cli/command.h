#pragma once

#include "cli/run.h"

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <initializer_list>
#include <random>
#include <sstream>
#include <string>
#include <vector>

namespace unres::test {

/// What a command did.
struct Result {
  int code = 0;
  std::string out;
  std::string err;
};

/// Runs a command of the program in this process, with `input` on standard input.
inline Result run(const std::vector<std::string>& args, const std::string& input = {},
                  bool terminal = false) {
  std::istringstream in{input};
  std::ostringstream out;
  std::ostringstream err;
  cli::Streams streams{in, out, err};
  streams.color = terminal;
  streams.progress = terminal;
  streams.patience = std::chrono::milliseconds{0};
  const int code = cli::run(args, streams);
  return {code, out.str(), err.str()};
}

/// A folder of its own, which goes away with the object.
class Folder {
public:
  Folder()
      : path_(std::filesystem::temp_directory_path() /
              ("unres-cli-" + std::to_string(std::random_device{}()))) {
    std::filesystem::create_directories(path_);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }

  [[nodiscard]] std::string path(const std::string& name = {}) const {
    return name.empty() ? path_.generic_string() : (path_ / name).generic_string();
  }
  /// Writes a file with the folders it needs; returns its path.
  std::string write(const std::string& name, const std::string& text) const {
    const std::filesystem::path file = path_ / name;
    std::filesystem::create_directories(file.parent_path());
    std::ofstream{file, std::ios::binary} << text;
    return file.generic_string();
  }

private:
  std::filesystem::path path_;
};

/// A draft without findings.
inline const std::string good_draft = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Requests* the Secretary-General to report to it at its eightieth session;

2. *Decides* to remain seized of the matter.
)";

/// A draft whose only fault is the semicolon in line 3, column 54.
inline const std::string bad_draft = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021;

1. *Requests* the Secretary-General to report to it at its eightieth session;

2. *Decides* to remain seized of the matter.
)";

} // namespace unres::test
