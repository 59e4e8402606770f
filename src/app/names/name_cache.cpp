// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Compiled own names between runs. Tested by tests/cli/own_names_test.cpp.
#include "app/names/name_cache.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <system_error>
#include <vector>

#include "base/load_error.h"

namespace fauxami {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t most_files = 32;
constexpr std::string_view extension = ".pack";

std::string absolute_path_of(const char* variable) {
  const char* const value = std::getenv(variable);
  return value != nullptr && *value == '/' ? value : "";
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

struct Dated {
  fs::file_time_type time;
  fs::path path;
};

// Files left by a run that was killed count too: they are the oldest one day.
void remove_oldest(const std::string& directory) {
  std::error_code error;
  std::vector<Dated> files;
  for (const fs::directory_entry& entry : fs::directory_iterator(directory, error))
    if (entry.path().extension() == extension || entry.path().stem() == ".new")
      files.push_back({entry.last_write_time(error), entry.path()});
  if (files.size() <= most_files) return;
  std::sort(files.begin(), files.end(),
            [](const Dated& a, const Dated& b) { return a.time < b.time; });
  for (std::size_t i = 0; i + most_files < files.size(); ++i) fs::remove(files[i].path, error);
}

}  // namespace

std::string cache_directory() {
  if (const std::string home = absolute_path_of("XDG_CACHE_HOME"); !home.empty())
    return home + "/fauxami";
  if (const std::string home = absolute_path_of("HOME"); !home.empty())
    return home + "/.cache/fauxami";
  return "";
}

std::optional<PackFile> open_cached(const std::string& name) {
  const std::string directory = cache_directory();
  if (directory.empty()) return std::nullopt;
  try {
    return PackFile::open(directory + "/" + name);
  } catch (const LoadError&) {
    return std::nullopt;
  }
}

void store_cached(const std::string& name, std::string_view bytes) {
  const std::string directory = cache_directory();
  if (directory.empty()) return;
  std::error_code error;
  fs::create_directories(directory, error);
  std::string temporary = directory + "/.new.XXXXXX";
  const int descriptor = ::mkstemp(temporary.data());
  if (descriptor < 0) return;
  // Synced, so that a power cut leaves no empty file under a good name.
  const bool written = write_all(descriptor, bytes) && ::fsync(descriptor) == 0;
  const bool closed = ::close(descriptor) == 0;
  if (written && closed)
    fs::rename(temporary, directory + "/" + name, error);
  else
    fs::remove(temporary, error);
  remove_oldest(directory);
}

}  // namespace fauxami
