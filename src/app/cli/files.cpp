// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Reads pages and replaces them at once. Tested by tests/cli/fix_test.cpp.
#include "app/cli/files.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <climits>
#include <cstdlib>
#include <cstring>
#include <limits>

namespace fauxami {
namespace {

constexpr std::size_t size_limit = std::numeric_limits<std::uint32_t>::max();

/// A file descriptor that closes itself.
class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (number_ > STDERR_FILENO) ::close(number_);
  }
  int number() const { return number_; }

 private:
  int number_;
};

Message too_large(const std::string& path) { return {"cli.too-large", {{"path", path}}}; }

// Reads to the end; the size of a regular file is known, that of a pipe is not.
std::optional<Message> read_all(int descriptor, const std::string& path, std::string& bytes) {
  std::size_t used = 0;
  while (true) {
    if (used == bytes.size()) bytes.resize(std::max<std::size_t>(used * 2, 65536));
    const ssize_t count = ::read(descriptor, bytes.data() + used, bytes.size() - used);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return system_error(path, errno);
    if (count == 0) break;
    used += static_cast<std::size_t>(count);
    if (used >= size_limit) return too_large(path);
  }
  bytes.resize(used);
  return std::nullopt;
}

bool write_all(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t count = ::write(descriptor, bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
  return true;
}

std::string directory_of(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  if (slash == std::string::npos) return ".";
  return slash == 0 ? "/" : path.substr(0, slash);
}

// The file itself when the path is a symbolic link.
std::string target_of(const std::string& path) {
  std::array<char, PATH_MAX> resolved{};
  return ::realpath(path.c_str(), resolved.data()) == nullptr ? path : std::string(resolved.data());
}

bool fill_temporary(int descriptor, const std::string& target, std::string_view bytes) {
  struct stat status {};
  if (::stat(target.c_str(), &status) == 0) {
    // Only root may give a file away; for anyone else the file is already theirs.
    if (::fchown(descriptor, status.st_uid, status.st_gid) != 0) errno = 0;
    if (::fchmod(descriptor, status.st_mode & 07777U) != 0) return false;
  } else if (::fchmod(descriptor, 0644) != 0) {
    return false;
  }
  return write_all(descriptor, bytes) && ::fsync(descriptor) == 0;
}

void sync_directory(const std::string& directory) {
  const Descriptor descriptor(::open(directory.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (descriptor.number() >= 0) ::fsync(descriptor.number());
}

}  // namespace

Message system_error(const std::string& path, int error_number) {
  if (error_number == ENOENT || error_number == ENOTDIR)
    return {"cli.missing-file", {{"path", path}}};
  if (error_number == EACCES || error_number == EPERM)
    return {"cli.not-permitted", {{"path", path}}};
  return {"cli.system-error", {{"path", path}, {"reason", std::strerror(error_number)}}};
}

FileContent read_file(const std::string& path) {
  FileContent content;
  const Descriptor file(path == "-" ? STDIN_FILENO : ::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  struct stat status {};
  if (file.number() < 0 || ::fstat(file.number(), &status) != 0) {
    content.error = system_error(path, errno);
  } else if (S_ISDIR(status.st_mode)) {
    content.error = Message{"cli.is-directory", {{"path", path}}};
  } else if (static_cast<std::size_t>(status.st_size) >= size_limit) {
    content.error = too_large(path);
  } else {
    // One byte more, so that the end is met without growing.
    content.bytes.resize(static_cast<std::size_t>(status.st_size) + 1);
    content.error = read_all(file.number(), path, content.bytes);
  }
  if (content.error) content.bytes.clear();
  return content;
}

std::optional<Message> write_atomically(const std::string& path, std::string_view bytes) {
  const std::string target = target_of(path);
  const std::string directory = directory_of(target);
  std::string temporary = directory + "/.fauxami-XXXXXX";
  const Descriptor file(::mkostemp(temporary.data(), O_CLOEXEC));
  if (file.number() < 0) return system_error(path, errno);
  if (!fill_temporary(file.number(), target, bytes) ||
      ::rename(temporary.c_str(), target.c_str()) != 0) {
    const Message error = system_error(path, errno);
    ::unlink(temporary.c_str());
    return error;
  }
  sync_directory(directory);
  return std::nullopt;
}

}  // namespace fauxami
