// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Reads Hunspell's .aff and .dic files. Tested by tests/language/hunspell_expand_test.cpp.
#include "language/hunspell_file.h"

#include <fstream>
#include <sstream>

#include "base/load_error.h"
#include "base/unicode.h"

namespace fauxami {
namespace {

enum class FlagStyle { one_byte, two_bytes, numbers };

std::vector<std::string> fields_of(const std::string& line) {
  std::istringstream stream(line);
  std::vector<std::string> fields;
  for (std::string field; stream >> field;) fields.push_back(field);
  return fields;
}

std::vector<AffixFlag> parse_flags(const std::string& text, FlagStyle style) {
  std::vector<AffixFlag> flags;
  if (style == FlagStyle::numbers) {
    std::istringstream stream(text);
    for (std::string number; std::getline(stream, number, ',');)
      flags.push_back(static_cast<AffixFlag>(std::stoul(number)));
    return flags;
  }
  const std::size_t width = style == FlagStyle::two_bytes ? 2 : 1;
  for (std::size_t i = 0; i + width <= text.size(); i += width) {
    AffixFlag flag = static_cast<unsigned char>(text[i]);
    if (width == 2) flag = flag << 8 | static_cast<unsigned char>(text[i + 1]);
    flags.push_back(flag);
  }
  return flags;
}

AffixFlag parse_flag(const std::string& text, FlagStyle style) {
  const std::vector<AffixFlag> flags = parse_flags(text, style);
  return flags.empty() ? 0 : flags.front();
}

std::vector<ConditionPlace> parse_condition(const std::string& text) {
  std::vector<ConditionPlace> places;
  const std::u32string characters = decode_utf8(text);
  if (characters == U".") return places;
  for (std::size_t i = 0; i < characters.size(); ++i) {
    ConditionPlace place;
    if (characters[i] == U'.') {
      place.negated = true;
    } else if (characters[i] == U'[') {
      const std::size_t end = characters.find(U']', i);
      if (end == std::u32string::npos) break;
      place.negated = characters[i + 1] == U'^';
      place.characters = characters.substr(i + 1, end - i - 1);
      if (place.negated) place.characters.erase(0, 1);
      i = end;
    } else {
      place.characters = characters[i];
    }
    places.push_back(std::move(place));
  }
  return places;
}

bool starts_with(std::string_view text, std::string_view start) {
  return text.substr(0, start.size()) == start;
}

std::vector<std::string> tags_of(const std::vector<std::string>& fields, std::size_t first) {
  std::vector<std::string> tags;
  for (std::size_t i = first; i < fields.size(); ++i)
    if (starts_with(fields[i], "po:") || starts_with(fields[i], "is:"))
      tags.push_back(fields[i].substr(3));
  return tags;
}

AffixRule parse_rule(const std::vector<std::string>& fields, FlagStyle style) {
  AffixRule rule;
  if (fields[2] != "0") rule.strip = decode_utf8(fields[2]);
  const std::size_t slash = fields[3].find('/');
  const std::string add = fields[3].substr(0, slash);
  if (add != "0") rule.add = decode_utf8(add);
  if (slash != std::string::npos)
    rule.continuation = parse_flags(fields[3].substr(slash + 1), style);
  if (fields.size() > 4) rule.condition = parse_condition(fields[4]);
  rule.tags = tags_of(fields, 5);
  return rule;
}

// "SFX flag Y 12" opens a group; the lines of rules have five fields or a rule's third field.
bool is_group_header(const std::vector<std::string>& fields) {
  return fields.size() == 4 && (fields[2] == "Y" || fields[2] == "N");
}

FlagStyle read_affixes(const std::string& path, HunspellDictionary& dictionary) {
  std::ifstream file(path);
  if (!file)
    throw LoadError(path, 0, 0, "cannot read the Hunspell affix file; scripts/setup installs it");
  FlagStyle style = FlagStyle::one_byte;
  for (std::string line; std::getline(file, line);) {
    const std::vector<std::string> fields = fields_of(line);
    if (fields.size() < 2) continue;
    const std::string& key = fields[0];
    if (key == "SET" && fields[1] != "UTF-8") throw LoadError(path, 0, 0, "must be in UTF-8");
    if (key == "FLAG" && fields[1] == "long") style = FlagStyle::two_bytes;
    if (key == "FLAG" && fields[1] == "num") style = FlagStyle::numbers;
    if (key == "NEEDAFFIX") dictionary.need_affix = parse_flag(fields[1], style);
    if (key == "FORBIDDENWORD") dictionary.forbidden = parse_flag(fields[1], style);
    if (key == "NOSUGGEST") dictionary.no_suggest = parse_flag(fields[1], style);
    if ((key != "SFX" && key != "PFX") || fields.size() < 4 || is_group_header(fields)) continue;
    std::map<AffixFlag, std::vector<AffixRule>>& rules =
        key == "SFX" ? dictionary.suffixes : dictionary.prefixes;
    rules[parse_flag(fields[1], style)].push_back(parse_rule(fields, style));
  }
  return style;
}

DictionaryEntry parse_entry(const std::vector<std::string>& fields, FlagStyle style) {
  DictionaryEntry entry;
  const std::size_t slash = fields[0].find('/');
  entry.word = fields[0].substr(0, slash);
  entry.stem = entry.word;
  if (slash != std::string::npos) entry.flags = parse_flags(fields[0].substr(slash + 1), style);
  for (const std::string& field : fields)
    if (starts_with(field, "st:")) entry.stem = field.substr(3);
  entry.tags = tags_of(fields, 1);
  return entry;
}

}  // namespace

HunspellDictionary read_hunspell(const std::string& base) {
  HunspellDictionary dictionary;
  const FlagStyle style = read_affixes(base + ".aff", dictionary);
  std::ifstream file(base + ".dic");
  if (!file)
    throw LoadError(base + ".dic", 0, 0,
                    "cannot read the Hunspell dictionary; scripts/setup installs it");
  std::string line;
  std::getline(file, line);  // The first line is the number of entries.
  while (std::getline(file, line)) {
    const std::vector<std::string> fields = fields_of(line);
    if (!fields.empty() && !fields[0].empty() && fields[0][0] != '/')
      dictionary.entries.push_back(parse_entry(fields, style));
  }
  return dictionary;
}

std::u32string decode_utf8(std::string_view text) {
  std::u32string characters;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint code_point = decode(text, at);
    characters.push_back(code_point.value);
    at += code_point.size;
  }
  return characters;
}

std::string encode_utf8(std::u32string_view text) {
  std::string bytes;
  for (const char32_t character : text) append_utf8(bytes, character);
  return bytes;
}

}  // namespace fauxami
