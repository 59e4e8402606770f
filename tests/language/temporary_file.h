// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <string>

namespace fauxami {

// A file in a folder of its own that lives as long as the object.
class TemporaryFile {
 public:
  TemporaryFile(const std::string& name, const std::string& text) {
    std::string pattern = (std::filesystem::temp_directory_path() / "fauxami-XXXXXX").string();
    folder_ = mkdtemp(pattern.data());
    path_ = folder_ + "/" + name;
    add(name, text);
  }
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;
  ~TemporaryFile() {
    std::error_code ignored;
    std::filesystem::remove_all(folder_, ignored);
  }
  // Another file beside it.
  void add(const std::string& name, const std::string& text) const {
    std::ofstream(folder_ + "/" + name, std::ios::binary) << text;
  }
  const std::string& path() const { return path_; }
  const std::string& folder() const { return folder_; }

 private:
  std::string folder_;
  std::string path_;
};

}  // namespace fauxami
