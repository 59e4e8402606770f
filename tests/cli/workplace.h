// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <sys/wait.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

/// Runs the built program as a user would: in a directory of its own, in a bare environment.
namespace cli {

/// What a run gave.
struct Run {
  int exit_code = -1;
  std::string out;
  std::string err;
};

class Workplace {
 public:
  Workplace() {
    std::string name = (std::filesystem::temp_directory_path() / "fauxami-XXXXXX").string();
    directory_ = std::filesystem::canonical(::mkdtemp(name.data()));
  }
  Workplace(const Workplace&) = delete;
  Workplace& operator=(const Workplace&) = delete;
  ~Workplace() { std::filesystem::remove_all(directory_); }

  std::filesystem::path path(const std::string& name) const { return directory_ / name; }
  void write(const std::string& name, const std::string& bytes) const {
    std::filesystem::create_directories(path(name).parent_path());
    std::ofstream(path(name), std::ios::binary) << bytes;
  }
  std::string read(const std::string& name) const {
    std::ifstream file(path(name), std::ios::binary);
    std::stringstream bytes;
    bytes << file.rdbuf();
    return bytes.str();
  }
  /// A shell command in the directory; `environment` is "NAME=value ...".
  Run shell(const std::string& command, const std::string& environment = "") const {
    const std::string line = "cd '" + directory_.string() + "' && env -i PATH=\"$PATH\" " +
                             environment + " sh -c '" + command + "' >.out 2>.err </dev/null";
    const int status = std::system(line.c_str());
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, read(".out"), read(".err")};
  }
  /// `fauxami ARGUMENTS`.
  Run run(const std::string& arguments, const std::string& environment = "") const {
    return shell(std::string(FAUXAMI_PROGRAM) + " " + arguments, environment);
  }

 private:
  std::filesystem::path directory_;
};

/// A page with one correction for sure and one byte that is not UTF-8.
inline constexpr const char* wrong_page = "Les option sont l\xC3\xA0.\n";
inline constexpr const char* right_page = "Les options sont l\xC3\xA0.\n";

}  // namespace cli
