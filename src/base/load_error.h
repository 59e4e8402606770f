// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <stdexcept>
#include <string>

namespace fauxami {

/// A fault in our own data: a dictionary, a rule pack, a configuration. Thrown only while loading;
/// line and column start at 1 and are 0 when the fault has no place.
///
/// what() reads "rules/fr/calques.toml:12:9: unknown element '>>' in a pattern".
class LoadError : public std::runtime_error {
 public:
  LoadError(std::string file, std::uint32_t line, std::uint32_t column, const std::string& message)
      : std::runtime_error(place(file, line, column) + ": " + message), file_(std::move(file)) {}

  const std::string& file() const { return file_; }

 private:
  static std::string place(const std::string& file, std::uint32_t line, std::uint32_t column) {
    if (line == 0) return file;
    return file + ":" + std::to_string(line) + ":" + std::to_string(column);
  }

  std::string file_;
};

}  // namespace fauxami
