// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// fauxami-pack: compiles one language pack at build time. Tested by every test that opens a pack.
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <string>

#include "language/numerals_source.h"
#include "language/pack_compiler.h"

namespace {

constexpr const char* usage =
    "usage: fauxami-pack --data DIR --hunspell DIR --language TAG --output FILE\n"
    "       fauxami-pack --data DIR --language TAG --explain numerals\n"
    "       fauxami-pack --data DIR --hunspell DIR --language TAG --explain names\n"
    "example: fauxami-pack --data . --hunspell /usr/share/hunspell --language fr --output fr.pack\n"
    "example: fauxami-pack --data . --language fr --explain numerals   (every number word: key of\n"
    "         numerals.toml, value or unit, phrase, and whether the file or CLDR gives it)\n"
    "example: fauxami-pack --data . --hunspell /usr/share/hunspell --language fr --explain names\n"
    "         (forms a row, and every derived form that collides)\n";

using Options = std::map<std::string, std::string>;

int compile(const Options& options) {
  const std::string bytes = fauxami::compile_pack(
      {options.at("--data"), options.at("--hunspell"), options.at("--language")});
  std::ofstream file(options.at("--output"), std::ios::binary);
  file << bytes;
  file.close();
  if (file) return 0;
  std::cerr << "fauxami-pack: cannot write " << options.at("--output") << '\n';
  return 2;
}

int explain(const Options& options) {
  if (options.at("--explain") == "names") {
    std::cout << fauxami::explain_names(
        {options.at("--data"), options.at("--hunspell"), options.at("--language")});
    return 0;
  }
  const std::filesystem::path dictionaries =
      std::filesystem::path(options.at("--data")) / "dictionaries";
  const std::string& language = options.at("--language");
  const fauxami::NumeralFiles files{dictionaries / language / "numerals.toml",
                                    fauxami::read_units(dictionaries / "units.tsv"),
                                    {language}};
  std::cout << fauxami::explain_numerals(fauxami::read_numerals(files));
  return 0;
}

bool has(const Options& options, const std::string& name) { return options.count(name) != 0; }

}  // namespace

int main(int argument_count, char** arguments) {
  Options options;
  for (int i = 1; i + 1 < argument_count; i += 2) options[arguments[i]] = arguments[i + 1];
  const std::string what = has(options, "--explain") ? options.at("--explain") : "";
  const bool explains = has(options, "--data") && has(options, "--language") &&
                        ((options.size() == 3 && what == "numerals") ||
                         (options.size() == 4 && has(options, "--hunspell") && what == "names"));
  const bool compiles = options.size() == 4 && has(options, "--output");
  if (!explains && !compiles) {
    std::cerr << usage;
    return 2;
  }
  try {
    return explains ? explain(options) : compile(options);
  } catch (const std::exception& error) {
    std::cerr << "fauxami-pack: " << error.what() << '\n';
    return 2;
  }
}
