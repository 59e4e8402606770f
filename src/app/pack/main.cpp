// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// fauxami-pack: compiles one language pack at build time. Tested by every test that opens a pack.
#include <exception>
#include <fstream>
#include <iostream>
#include <map>
#include <string>

#include "language/pack_compiler.h"

namespace {

constexpr const char* usage =
    "usage: fauxami-pack --data DIR --hunspell DIR --language TAG --output FILE\n"
    "example: fauxami-pack --data . --hunspell /usr/share/hunspell --language fr --output "
    "fr.pack\n";

int compile(const std::map<std::string, std::string>& options) {
  const std::string bytes = fauxami::compile_pack(
      {options.at("--data"), options.at("--hunspell"), options.at("--language")});
  std::ofstream file(options.at("--output"), std::ios::binary);
  file << bytes;
  file.close();
  if (file) return 0;
  std::cerr << "fauxami-pack: cannot write " << options.at("--output") << '\n';
  return 2;
}

}  // namespace

int main(int argument_count, char** arguments) {
  std::map<std::string, std::string> options;
  for (int i = 1; i + 1 < argument_count; i += 2) options[arguments[i]] = arguments[i + 1];
  if (options.size() != 4 || options.count("--output") == 0) {
    std::cerr << usage;
    return 2;
  }
  try {
    return compile(options);
  } catch (const std::exception& error) {
    std::cerr << "fauxami-pack: " << error.what() << '\n';
    return 2;
  }
}
