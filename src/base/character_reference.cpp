// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Characters as references of HTML. Tested by tests/base/fix_test.cpp.
#include "base/character_reference.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace fauxami {
namespace {

constexpr char32_t first_latin = 0xA0;

// U+00A0 to U+00FF, in order.
constexpr std::array<std::string_view, 96> latin_names{
    "nbsp",   "iexcl",  "cent",   "pound",  "curren", "yen",    "brvbar", "sect",   "uml",
    "copy",   "ordf",   "laquo",  "not",    "shy",    "reg",    "macr",   "deg",    "plusmn",
    "sup2",   "sup3",   "acute",  "micro",  "para",   "middot", "cedil",  "sup1",   "ordm",
    "raquo",  "frac14", "frac12", "frac34", "iquest", "Agrave", "Aacute", "Acirc",  "Atilde",
    "Auml",   "Aring",  "AElig",  "Ccedil", "Egrave", "Eacute", "Ecirc",  "Euml",   "Igrave",
    "Iacute", "Icirc",  "Iuml",   "ETH",    "Ntilde", "Ograve", "Oacute", "Ocirc",  "Otilde",
    "Ouml",   "times",  "Oslash", "Ugrave", "Uacute", "Ucirc",  "Uuml",   "Yacute", "THORN",
    "szlig",  "agrave", "aacute", "acirc",  "atilde", "auml",   "aring",  "aelig",  "ccedil",
    "egrave", "eacute", "ecirc",  "euml",   "igrave", "iacute", "icirc",  "iuml",   "eth",
    "ntilde", "ograve", "oacute", "ocirc",  "otilde", "ouml",   "divide", "oslash", "ugrave",
    "uacute", "ucirc",  "uuml",   "yacute", "thorn",  "yuml"};

constexpr std::array<std::pair<char32_t, std::string_view>, 18> other_names{{{0x0152, "OElig"},
                                                                             {0x0153, "oelig"},
                                                                             {0x2013, "ndash"},
                                                                             {0x2014, "mdash"},
                                                                             {0x2018, "lsquo"},
                                                                             {0x2019, "rsquo"},
                                                                             {0x201A, "sbquo"},
                                                                             {0x201C, "ldquo"},
                                                                             {0x201D, "rdquo"},
                                                                             {0x201E, "bdquo"},
                                                                             {0x2022, "bull"},
                                                                             {0x2026, "hellip"},
                                                                             {0x2030, "permil"},
                                                                             {0x2039, "lsaquo"},
                                                                             {0x203A, "rsaquo"},
                                                                             {0x20AC, "euro"},
                                                                             {0x2122, "trade"},
                                                                             {0x2212, "minus"}}};

std::string_view name_of(char32_t c) {
  if (c >= first_latin && c - first_latin < latin_names.size()) return latin_names[c - first_latin];
  const auto found = std::find_if(other_names.begin(), other_names.end(),
                                  [&](const auto& entry) { return entry.first == c; });
  return found == other_names.end() ? std::string_view() : found->second;
}

}  // namespace

std::string character_reference(char32_t c) {
  const std::string_view name = name_of(c);
  const std::string reference = name.empty() ? "#" + std::to_string(c) : std::string(name);
  return "&" + reference + ";";
}

}  // namespace fauxami
