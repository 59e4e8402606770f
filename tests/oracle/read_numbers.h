// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include "analyse/quantities_fixture.h"

namespace fauxami {

/// The tags of all packs that read numbers, sorted: "ar", "de", "en" ...
inline std::vector<std::string> languages_with_numbers() {
  std::vector<std::string> tags;
  for (const auto& entry : std::filesystem::directory_iterator(FAUXAMI_PACK_DIR))
    if (entry.path().extension() == ".pack") tags.push_back(entry.path().stem());
  std::sort(tags.begin(), tags.end());
  return tags;
}

/// The locales whose numbers a pack must read, besides its own tag.
inline std::vector<std::string> locales_of(const std::string& tag) {
  if (tag == "fr") return {"fr", "fr-CA", "fr-CH", "fr-BE"};
  if (tag == "en") return {"en", "en-GB", "en-IN"};
  if (tag == "pt") return {"pt-BR", "pt-PT"};
  if (tag == "es") return {"es", "es-MX", "es-419"};
  if (tag == "de") return {"de", "de-AT", "de-CH"};
  return {tag};
}

/// What the reader under test finds in a text of plain words.
inline std::vector<Quantity> read_numbers(const std::string& tag, const std::string& text) {
  TextRun run;
  run.text = text;
  run.map = OffsetMap::identity(0, static_cast<std::uint32_t>(text.size()));
  return find_quantities(tokenise(run, pack_of(tag)), pack_of(tag));
}

/// All numbers of a text as "120000000 USD, [2025 year]": values with units, the rest by its bytes.
inline std::string describe(const std::vector<Quantity>& quantities, const std::string& text) {
  std::string result;
  for (const Quantity& quantity : quantities) {
    if (!result.empty()) result += ", ";
    result += quantity.is_comparable()
                  ? quantity.low.to_string()
                  : "typed " + text.substr(quantity.span.begin, quantity.span.size());
    if (!quantity.is_exact()) result += " to " + quantity.high.to_string();
    if (!quantity.unit.empty()) result += " " + quantity.unit;
  }
  return result.empty() ? "nothing" : result;
}

/// What a reader got wrong: counts all, keeps the first few for the message.
class Disagreements {
 public:
  void add(const std::string& text, const std::string& expected, const std::string& got) {
    constexpr int shown = 12;
    if (++count_ <= shown) lines_ += "\n  " + text + ": expected " + expected + ", got " + got;
  }
  int count() const { return count_; }
  std::string message() const { return std::to_string(count_) + " disagreements" + lines_; }

 private:
  int count_ = 0;
  std::string lines_;
};

}  // namespace fauxami
