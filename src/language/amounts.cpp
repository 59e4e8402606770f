// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// From TOML to pack and back, and numbers in words. Tested by tests/language/amounts_test.cpp.
//
// The file: below_hundred (100 words), hundreds and hundreds_before (10 each, the first empty),
// thousand, final_forms (pairs: the end of a number, the same before the word for a thousand),
// linker, plural_articles (pairs), point (one, many), first_day, months (12), weekdays (7, Monday
// first), rise and neutral (lemmas), that_is and others (words), members and people (lemmas),
// most_people, and the table currency_names of pairs (one, many).
#include "language/amounts.h"

#include <array>

#include "base/text_hash.h"
#include "language/toml_file.h"

namespace fauxami {
namespace {

using List = std::pair<const char*, std::size_t>;

constexpr std::array<List, 6> lists{{{"below_hundred", 100},
                                     {"hundreds", 10},
                                     {"hundreds_before", 10},
                                     {"point", 2},
                                     {"months", 12},
                                     {"weekdays", 7}}};

void write_list(SectionWriter& section, const std::string& path, const toml::table& file,
                const List& list) {
  const std::vector<std::string> words = strings_of(path, file, list.first);
  if (words.size() != list.second)
    throw LoadError(
        path, 1, 1,
        "'" + std::string(list.first) + "' must have " + std::to_string(list.second) + " words");
  section.write_strings(words);
}

void write_pair(SectionWriter& section, const std::string& path, const toml::node& node) {
  const toml::array* pair = node.as_array();
  if (pair == nullptr || pair->size() != 2 || !pair->is_homogeneous<std::string>())
    throw error_at(path, node, "write two words: [\"one\", \"other\"]");
  for (const toml::node& word : *pair) section.write_string(word.value_or(std::string()));
}

void write_pairs(SectionWriter& section, const std::string& path, const toml::table& file,
                 const char* key) {
  const toml::array* pairs = file[key].as_array();
  section.write(static_cast<std::uint32_t>(pairs == nullptr ? 0 : pairs->size()));
  if (pairs == nullptr) return;
  for (const toml::node& pair : *pairs) write_pair(section, path, pair);
}

void write_names(SectionWriter& section, const std::string& path, const toml::table& file) {
  const toml::table* names = file["currency_names"].as_table();
  section.write(static_cast<std::uint32_t>(names == nullptr ? 0 : names->size()));
  if (names == nullptr) return;
  for (const auto& [code, node] : *names) {
    section.write_string(code.str());
    write_pair(section, path, node);
  }
}

OneAndMany read_pair(SectionReader& section) {
  OneAndMany pair;
  pair.one = section.read_string();
  pair.many = section.read_string();
  return pair;
}

bool ends_with(const std::string& text, const std::string& end) {
  return text.size() >= end.size() && text.compare(text.size() - end.size(), end.size(), end) == 0;
}

void append(std::string& words, const std::string& more) {
  if (more.empty()) return;
  if (!words.empty()) words += ' ';
  words += more;
}

}  // namespace

std::string compile_amounts(const std::string& toml_path) {
  const toml::table file = parse_toml(toml_path);
  SectionWriter section;
  for (const List& list : lists) write_list(section, toml_path, file, list);
  for (const char* key : {"thousand", "linker", "first_day"})
    section.write_string(string_of(toml_path, file, key));
  write_pairs(section, toml_path, file, "final_forms");
  write_pairs(section, toml_path, file, "plural_articles");
  for (const char* key : {"rise", "neutral", "that_is", "others", "members", "people"})
    section.write_strings(strings_of(toml_path, file, key));
  section.write(file["most_people"].value_or(std::int64_t{0}));
  write_names(section, toml_path, file);
  return section.take();
}

Amounts Amounts::load(SectionReader section) {
  Amounts amounts;
  if (section.at_end()) return amounts;
  amounts.below_hundred_ = section.read_strings();
  amounts.hundreds_ = section.read_strings();
  amounts.hundreds_before_ = section.read_strings();
  const std::vector<std::string> point = section.read_strings();
  amounts.point = {point[0], point[1]};
  amounts.months = section.read_strings();
  amounts.weekdays = section.read_strings();
  amounts.thousand_ = section.read_string();
  amounts.linker = section.read_string();
  amounts.first_day = section.read_string();
  for (std::uint32_t left = section.read<std::uint32_t>(); left > 0; --left) {
    const OneAndMany pair = read_pair(section);
    amounts.final_forms_.emplace_back(pair.one, pair.many);
  }
  for (std::uint32_t left = section.read<std::uint32_t>(); left > 0; --left) {
    const OneAndMany pair = read_pair(section);
    amounts.plural_articles[pair.one] = pair.many;
  }
  for (std::unordered_set<std::uint64_t>* keys :
       {&amounts.rise, &amounts.neutral, &amounts.that_is, &amounts.others, &amounts.members,
        &amounts.people})
    for (const std::string& word : section.read_strings()) keys->insert(hash_word(word));
  amounts.most_people = Rational(section.read<std::int64_t>());
  for (std::uint32_t left = section.read<std::uint32_t>(); left > 0; --left) {
    const std::string code(section.read_string());
    amounts.currency_names[code] = read_pair(section);
  }
  for (int day = 0; day < static_cast<int>(amounts.weekdays.size()); ++day)
    amounts.weekday_keys_[hash_word(amounts.weekdays[static_cast<std::size_t>(day)])] = day;
  return amounts;
}

int Amounts::weekday_of(std::uint64_t key) const {
  const std::unordered_map<std::uint64_t, int>::const_iterator found = weekday_keys_.find(key);
  return found == weekday_keys_.end() ? -1 : found->second;
}

// Words of 1 to 999.
std::string Amounts::below_thousand(std::int64_t value) const {
  const std::size_t hundreds = static_cast<std::size_t>(value / 100);
  const std::size_t rest = static_cast<std::size_t>(value % 100);
  if (rest == 0) return hundreds_[hundreds];
  std::string words = hundreds_before_[hundreds];
  append(words, below_hundred_[rest]);
  return words;
}

std::string Amounts::before_thousand(std::string words) const {
  for (const std::pair<std::string, std::string>& form : final_forms_)
    if (ends_with(words, form.first))
      return words.substr(0, words.size() - form.first.size()) + form.second;
  return words;
}

std::optional<std::string> Amounts::words_of(const Rational& value,
                                             const std::vector<WrittenScale>& scales) const {
  constexpr std::int64_t bound = 1000000000000000;
  if (empty() || !value.is_integer() || value.sign() < 0 || value >= Rational(bound))
    return std::nullopt;
  std::int64_t rest = static_cast<std::int64_t>(value.numerator());
  if (rest == 0) return below_hundred_[0];
  std::string words;
  for (std::size_t i = scales.size(); i-- > 0;) {
    const std::optional<Rational> unit = Rational::power_of_ten(scales[i].exponent);
    if (!unit || *unit > Rational(bound)) continue;
    const std::int64_t size = static_cast<std::int64_t>(unit->numerator());
    const std::int64_t count = rest / size;
    if (count >= 1000) return std::nullopt;
    if (count > 0) {
      append(words, below_thousand(count));
      append(words, count >= 2 ? scales[i].many : scales[i].one);
    }
    rest %= size;
  }
  const std::int64_t thousands = rest / 1000;
  if (thousands >= 1000) return std::nullopt;
  if (thousands > 1) append(words, before_thousand(below_thousand(thousands)));
  if (thousands > 0) append(words, thousand_);
  if (rest % 1000 > 0) append(words, below_thousand(rest % 1000));
  return words;
}

}  // namespace fauxami
