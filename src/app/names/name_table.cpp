// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Rows written as tables have them. Tested by tests/cli/name_import_test.cpp.
#include "app/names/name_table.h"

#include "base/unicode.h"

namespace fauxami {
namespace {

std::string joined(const std::vector<std::string>& values) {
  std::string cell;
  for (const std::string& value : values) cell += (cell.empty() ? "" : " | ") + value;
  return cell;
}

}  // namespace

std::string name_table_header() {
  std::string header = "key\tkind\tsurname\tgender";
  for (const std::string& language : name_languages()) header += "\t" + language;
  return header + "\taliases\n";
}

std::string name_table_line(const NameRow& row) {
  std::string line =
      row.key + "\t" + std::string(name_of(row.kind)) + "\t" + row.surname + "\t" + row.gender;
  for (const std::string& language : name_languages()) line += "\t" + joined(row.in(language));
  return line + "\t" + joined(row.aliases) + "\n";
}

std::string key_of_name(const std::string& name) {
  std::string key;
  bool gap = false;
  for (std::size_t at = 0; at < name.size();) {
    const CodePoint c = decode(name, at);
    const std::string letters = letters_key(name.substr(at, c.size));
    at += c.size;
    if (letters.empty() && c.value != U'\'' && c.value != 0x2019) gap = true;
    for (const char letter : letters) {
      if (static_cast<unsigned char>(letter) >= 0x80) continue;
      if (gap && !key.empty()) key += '-';
      gap = false;
      key += letter;
    }
  }
  return key;
}

}  // namespace fauxami
