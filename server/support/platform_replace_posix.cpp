// Writing a file so that nobody ever sees half of it.
#include "support/platform.h"

#include <cerrno>
#include <cstring>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace unres::platform {
namespace {

namespace fs = std::filesystem;

std::string reason() { return std::generic_category().message(errno); }

class Descriptor {
public:
  explicit Descriptor(int id) : id_(id) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() { close_now(); }

  [[nodiscard]] int id() const { return id_; }
  bool close_now() {
    const int id = id_;
    id_ = -1;
    return id < 0 || close(id) == 0;
  }

private:
  int id_;
};

/// A new file beside the one to be replaced: only within a folder is a change of names atomic. It goes away
/// unless it is kept.
class Beside {
public:
  explicit Beside(const fs::path& folder)
      : name_((folder / ".unres-XXXXXX").string()), file_(mkstemp(name_.data())),
        made_(file_.id() >= 0) {}
  Beside(const Beside&) = delete;
  Beside& operator=(const Beside&) = delete;
  ~Beside() {
    if (made_ && !kept_)
      unlink(name_.c_str());
  }

  [[nodiscard]] bool is_open() const { return made_; }

  [[nodiscard]] bool write_all(std::string_view bytes) const {
    while (!bytes.empty()) {
      const ssize_t written = write(file_.id(), bytes.data(), bytes.size());
      if (written < 0 && errno != EINTR)
        return false;
      if (written > 0)
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
  }

  /// The owner is kept where we may: only root may give a file away.
  [[nodiscard]] bool take_over(const struct stat& old) const {
    if (fchown(file_.id(), old.st_uid, old.st_gid) != 0 && errno != EPERM)
      return false;
    return fchmod(file_.id(), old.st_mode & 07777U) == 0;
  }

  [[nodiscard]] bool give_usual_permissions() const {
    const mode_t mask = umask(0);
    umask(mask);
    return fchmod(file_.id(), 0666U & ~mask) == 0;
  }

  [[nodiscard]] bool become(const fs::path& target) {
    if (fsync(file_.id()) != 0 || !file_.close_now() || rename(name_.c_str(), target.c_str()) != 0)
      return false;
    kept_ = true;
    return true;
  }

private:
  std::string name_;
  Descriptor file_;
  bool made_;
  bool kept_ = false;
};

} // namespace

Expected<void> replace_file(const fs::path& path, std::string_view bytes) {
  std::error_code error;
  const fs::path target = fs::weakly_canonical(path, error);
  if (error)
    return unexpected(error.message());
  struct stat old {};
  const bool exists = stat(target.c_str(), &old) == 0;
  if (exists && !S_ISREG(old.st_mode))
    return unexpected("is no file that can be replaced");
  // Root may write anything; what is marked read-only is meant to stay all the same.
  constexpr mode_t writable = S_IWUSR | S_IWGRP | S_IWOTH;
  if (exists && ((old.st_mode & writable) == 0 || access(target.c_str(), W_OK) != 0))
    return unexpected("cannot be written: it is read-only");
  Beside beside{target.parent_path()};
  if (!beside.is_open())
    return unexpected("cannot be written: a file cannot be made in its folder: " + reason());
  if (!beside.write_all(bytes) || !(exists ? beside.take_over(old) : beside.give_usual_permissions()) ||
      !beside.become(target))
    return unexpected("cannot be written: " + reason());
  // The new name is to outlast a power cut, too; where the system cannot promise it, the file is whole anyway.
  const Descriptor folder{open(target.parent_path().c_str(), O_RDONLY | O_CLOEXEC)};
  if (folder.id() >= 0)
    (void)fsync(folder.id());
  return {};
}

} // namespace unres::platform
