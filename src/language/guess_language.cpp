// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// A text's language by its script. Tested by tests/language/guess_language_test.cpp.
#include "language/guess_language.h"

#include <unicode/ucnv.h>
#include <unicode/uset.h>

#include <array>
#include <cstdint>
#include <memory>

#include "base/unicode.h"

namespace fauxami {
namespace {

enum Script : std::size_t {
  latin,
  han,
  kana,
  hangul,
  cyrillic,
  arabic,
  greek,
  hebrew,
  thai,
  script_count
};

/// Main blocks of a script, inclusive. Source: Unicode 15, Blocks.txt.
struct Range {
  char32_t first;
  char32_t last;
  Script script;
};
constexpr std::array<Range, 18> ranges{{{'A', 'Z', latin},
                                        {'a', 'z', latin},
                                        {0x00C0, 0x024F, latin},
                                        {0x1E00, 0x1EFF, latin},
                                        {0x0370, 0x03FF, greek},
                                        {0x0400, 0x052F, cyrillic},
                                        {0x0590, 0x05FF, hebrew},
                                        {0x0600, 0x06FF, arabic},
                                        {0x0750, 0x077F, arabic},
                                        {0x0E00, 0x0E7F, thai},
                                        {0x3041, 0x3096, kana},
                                        {0x30A1, 0x30FA, kana},
                                        {0x3400, 0x4DBF, han},
                                        {0x4E00, 0x9FFF, han},
                                        {0x20000, 0x2FFFF, han},
                                        {0xAC00, 0xD7A3, hangul},
                                        {0xFB50, 0xFDFF, arabic},
                                        {0xFE70, 0xFEFC, arabic}}};

/// The characters that an East Asian encoding can write.
class CharacterSet {
 public:
  explicit CharacterSet(const char* encoding) : set_(uset_openEmpty(), &uset_close) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(encoding, &status),
                                                                       &ucnv_close);
    if (U_SUCCESS(status))
      ucnv_getUnicodeSet(converter.get(), set_.get(), UCNV_ROUNDTRIP_SET, &status);
  }
  bool has(char32_t c) const { return uset_contains(set_.get(), static_cast<UChar32>(c)) != 0; }

 private:
  std::unique_ptr<USet, decltype(&uset_close)> set_;
};

struct ScriptCounts {
  std::array<std::uint32_t, script_count> letters{};
  std::uint32_t total = 0;

  bool has(Script script) const { return letters[script] * 4 >= total && total > 0; }
};

ScriptCounts count_scripts(std::string_view text) {
  ScriptCounts counts;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode(text, at);
    at += c.size;
    for (const Range& range : ranges)
      if (c.value >= range.first && c.value <= range.last) {
        ++counts.letters[range.script];
        ++counts.total;
        break;
      }
  }
  return counts;
}

std::string chinese_script(std::string_view text) {
  const CharacterSet traditional("Big5");
  const CharacterSet simplified("GB2312");
  std::int64_t balance = 0;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode(text, at);
    at += c.size;
    if (c.value < 0x4E00 || c.value > 0x9FFF) continue;
    balance += (traditional.has(c.value) ? 1 : 0) - (simplified.has(c.value) ? 1 : 0);
  }
  return balance > 0 ? "zh-Hant" : "zh-Hans";
}

// Letters of Ukrainian that Russian lacks: U+0404, 0406, 0407, 0490 and their small forms.
std::string cyrillic_language(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode(text, at);
    at += c.size;
    const char32_t lower = to_lower(c.value);
    if (lower == 0x0454 || lower == 0x0456 || lower == 0x0457 || lower == 0x0491) return "uk";
  }
  return "ru";
}

}  // namespace

std::string guess_language(std::string_view text) {
  const ScriptCounts counts = count_scripts(text);
  const std::uint32_t east_asian = counts.letters[han] + counts.letters[kana];
  if (counts.has(hangul)) return "ko";
  if (east_asian * 4 >= counts.total && counts.total > 0)
    return counts.letters[kana] * 10 >= east_asian ? "ja" : chinese_script(text);
  if (counts.has(cyrillic)) return cyrillic_language(text);
  if (counts.has(arabic)) return "ar";
  if (counts.has(greek)) return "el";
  if (counts.has(hebrew)) return "he";
  return counts.has(thai) ? "th" : "en";
}

}  // namespace fauxami
