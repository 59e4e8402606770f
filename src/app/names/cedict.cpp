// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Entries of CC-CEDICT to rows of names. Tested by tests/cli/name_import_test.cpp.
#include "app/names/cedict.h"

#include <algorithm>
#include <optional>

#include "app/names/name_table.h"
#include "base/unicode.h"
#include "language/name_script.h"
#include "language/text_lines.h"
#include "language/tsv_file.h"

namespace fauxami {
namespace {

constexpr std::string_view doubtful = "doubtful";
constexpr std::string_view doubtful_person = "doubtful person";

struct Entry {
  std::string_view traditional;
  std::string_view simplified;
  std::string_view pinyin;
  std::vector<std::string_view> glosses;
};

// "A B [p] /g/g/"; the pinyin of the second edition stands in double brackets.
std::optional<Entry> entry_of(std::string_view line) {
  const std::size_t space = line.find(' ');
  const std::size_t open = line.find(" [");
  if (space == std::string_view::npos || open == std::string_view::npos || open <= space)
    return std::nullopt;
  const std::size_t close = line.find(']', open);
  const std::size_t slash = line.find('/', open);
  if (close == std::string_view::npos || slash == std::string_view::npos || slash < close ||
      line.back() != '/' || slash + 1 >= line.size())
    return std::nullopt;
  Entry entry{line.substr(0, space),
              line.substr(space + 1, open - space - 1),
              line.substr(open + 2, close - open - 2),
              {}};
  if (!entry.pinyin.empty() && entry.pinyin.front() == '[') entry.pinyin.remove_prefix(1);
  for (std::size_t at = slash + 1; at < line.size();) {
    const std::size_t end = line.find('/', at);
    if (end > at) entry.glosses.push_back(line.substr(at, end - at));
    at = end + 1;
  }
  if (entry.simplified.empty() || entry.pinyin.empty() || entry.glosses.empty())
    return std::nullopt;
  return entry;
}

bool begins_with(std::string_view text, std::string_view head) {
  return text.substr(0, head.size()) == head;
}

// Glosses that add no sense: measure words, other spellings, pronunciations.
bool is_remark(std::string_view gloss) {
  for (const std::string_view head : {"CL:", "abbr. ", "also written ", "also called ",
                                      "also known as ", "also pr. ", "Taiwan pr. ", "old pr. "})
    if (begins_with(gloss, head)) return true;
  return false;
}

// The one gloss with a sense; "" for several.
std::string_view only_sense(const Entry& entry) {
  std::string_view sense;
  for (const std::string_view gloss : entry.glosses) {
    if (is_remark(gloss)) continue;
    if (!sense.empty()) return "";
    sense = gloss;
  }
  return sense;
}

// The pinyin without tones: "bei jing" is "beijing".
std::string letters_of_pinyin(std::string_view pinyin) {
  std::string letters;
  for (const char c : letters_key(pinyin))
    if (c < '0' || c > '9') letters += c;
  return letters;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// "(1856-1943)", "(1982-)", "(c. 1040-1106)", "(born 1955)".
bool tells_years(std::string_view bracket) {
  for (const std::string_view head : {"born ", "b. ", "c. ", "c."})
    if (begins_with(bracket, head)) bracket.remove_prefix(head.size());
  std::size_t digits = 0;
  while (digits < bracket.size() && is_digit(bracket[digits])) ++digits;
  return digits == 3 || digits == 4;
}

// Where the name ends that a gloss begins with: before a bracket or comma.
std::size_t name_end(std::string_view gloss) {
  const std::size_t bracket = gloss.find(" (");
  return std::min({bracket, gloss.find(','), gloss.size()});
}

bool is_joining_word(std::string_view word) {
  for (const std::string_view small : {"de", "von", "van", "der", "da", "di", "la", "le", "du"})
    if (word == small) return true;
  return false;
}

// Capitalised Latin words: "Ludwig van Beethoven", no "the" and no "Mt".
bool is_name(std::string_view name) {
  if (name.empty() || !script_fault("en", name).empty() || !text_fault(name).empty()) return false;
  for (std::size_t at = 0; at < name.size();) {
    const std::size_t end = std::min(name.find(' ', at), name.size());
    const std::string_view word = name.substr(at, end - at);
    if (!is_upper(decode(word, 0).value) && !(at > 0 && is_joining_word(word))) return false;
    at = end + 1;
  }
  return name.find('.') == std::string_view::npos;
}

}  // namespace

CedictReader::CedictReader(const std::string& glosses_table, std::set<std::string> known)
    : known_(std::move(known)) {
  const TsvFile table(glosses_table);
  table.require({"word", "kind"});
  for (const TsvRow& row : table.rows()) {
    const std::string kind = row.cell("kind");
    if (kind != doubtful && kind != doubtful_person && !name_kind_named(kind))
      throw row.error("kind", unknown_kind(kind));
    words_.emplace(row.cell("word"), kind);
  }
}

bool CedictReader::has_word(std::string_view gloss, std::string_view kind) const {
  for (std::size_t at = 0; at < gloss.size();) {
    const std::size_t begin = gloss.find_first_not_of(" ,.;:()-", at);
    if (begin == std::string_view::npos) return false;
    const std::size_t end = std::min(gloss.find_first_of(" ,.;:()-", begin), gloss.size());
    const std::map<std::string, std::string, std::less<>>::const_iterator word =
        words_.find(gloss.substr(begin, end - begin));
    if (word != words_.end() && word->second == kind) return true;
    at = end;
  }
  return false;
}

ImportResult CedictReader::read(std::string_view line, NameRow& row) {
  line = trimmed(line);
  if (line.empty() || line.front() == '#') return ImportResult::blank;
  const std::optional<Entry> entry = entry_of(line);
  if (!entry || !script_fault("zh-Hans", entry->simplified).empty())
    return entry && script_fault("en", entry->simplified).empty() ? ImportResult::left_out
                                                                  : ImportResult::malformed;
  const std::string_view gloss = only_sense(*entry);
  const std::string name(gloss.substr(0, name_end(gloss)));
  if (!is_upper(decode(entry->pinyin, 0).value) || !is_name(name)) return ImportResult::left_out;
  const std::string_view rest = gloss.substr(name.size());
  const bool person = begins_with(rest, " (") && tells_years(rest.substr(2));
  const bool romanised = letters_key(name) == letters_of_pinyin(entry->pinyin);
  const bool place = !person && romanised && has_word(rest, name_of(NameKind::place));
  const bool company = !person && has_word(rest, name_of(NameKind::company));
  if (has_word(rest, doubtful) || (person && has_word(rest, doubtful_person)) ||
      !(person || place != company) || known_.count(std::string(entry->simplified)) != 0)
    return ImportResult::left_out;
  row = NameRow();
  row.kind = person ? NameKind::person : place ? NameKind::place : NameKind::company;
  row.names["fr"] = {name};
  row.names["zh-Hans"] = {std::string(entry->simplified)};
  if (entry->traditional != entry->simplified)
    row.names["zh-Hant"] = {std::string(entry->traditional)};
  row.key = key_of_name(name);
  for (int number = 2; !keys_.insert(row.key).second; ++number)
    row.key = key_of_name(name) + "-" + std::to_string(number);
  return ImportResult::name;
}

}  // namespace fauxami
