// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Which words are language tags. Tested by tests/read/language_tag_test.cpp.
#include "read/language_tag.h"

#include <algorithm>

#include "read/ascii.h"

namespace fauxami {
namespace {

// ISO 639-1, all 183 codes, as the Library of Congress lists them.
constexpr std::string_view two_letter_codes =
    "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy "
    "da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu "
    "hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb "
    "lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om "
    "or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw "
    "ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu ";

// Most three-letter words are some language's code, "row" and "tag" too: only these count.
constexpr std::string_view three_letter_codes = "ast ceb ckb cmn fil hak haw hmn hsb nan wuu yue ";

// ISO 15924: the scripts that tell two written forms of a language apart.
constexpr std::string_view scripts =
    "arab armn beng bopo cans cyrl deva geor grek gujr guru hang hans hant hebr hira jpan kana "
    "knda "
    "khmr kore laoo latn mlym mong mymr orya sinh taml telu tfng thai tibt ";

std::string_view take_part(std::string_view& tag) {
  const std::size_t end = std::min(tag.find_first_of("-_"), tag.size());
  const std::string_view part = tag.substr(0, end);
  tag.remove_prefix(std::min(end + 1, tag.size()));
  return part;
}

bool is_listed(std::string_view code, std::string_view codes) {
  const std::string entry = ascii_lower(code) + " ";
  for (std::size_t at = 0; at < codes.size(); at += entry.size())
    if (codes.substr(at, entry.size()) == entry) return true;
  return false;
}

bool is_primary(std::string_view part) {
  if (part.size() == 2) return is_listed(part, two_letter_codes);
  return part.size() == 3 && is_listed(part, three_letter_codes);
}

bool all_letters(std::string_view part) {
  return std::all_of(part.begin(), part.end(), [](char c) { return is_ascii_letter(c); });
}
bool all_digits(std::string_view part) {
  return std::all_of(part.begin(), part.end(), [](char c) { return is_ascii_digit(c); });
}

// A script, a region or a variant that begins with a digit ("1996"): what no ordinary word is.
bool is_later_part(std::string_view part) {
  switch (part.size()) {
    case 2: return all_letters(part);
    case 3: return all_digits(part);
    case 4: return is_listed(part, scripts) || is_ascii_digit(part.front());
    default: return false;
  }
}

}  // namespace

bool is_language_tag(std::string_view tag) {
  if (tag.empty() || tag.back() == '-' || tag.back() == '_') return false;
  if (!is_primary(take_part(tag))) return false;
  while (!tag.empty()) {
    const std::string_view part = take_part(tag);
    if (part == "x" || part == "X") return !tag.empty();
    if (!is_later_part(part)) return false;
  }
  return true;
}

std::string with_hyphens(std::string_view tag) {
  std::string result(tag);
  std::replace(result.begin(), result.end(), '_', '-');
  return result;
}

bool is_same_language(std::string_view a, std::string_view b) {
  while (!a.empty() && !b.empty())
    if (ascii_lower(take_part(a)) != ascii_lower(take_part(b))) return false;
  return true;
}

}  // namespace fauxami
