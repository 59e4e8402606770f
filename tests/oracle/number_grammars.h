// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <string>

#include "oracle/number_reference.h"

// How French, English and Chinese spell numbers out, and the tiny grammars of the reference reader.
namespace fauxami {

inline std::string french_below_hundred(int n, const char* joint) {
  static const char* const small[] = {"",       "un",    "deux",     "trois",    "quatre",
                                      "cinq",   "six",   "sept",     "huit",     "neuf",
                                      "dix",    "onze",  "douze",    "treize",   "quatorze",
                                      "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf"};
  static const char* const tens[] = {"vingt", "trente", "quarante", "cinquante", "soixante"};
  if (n < 20) return small[n];
  if (n == 80) return "quatre-vingts";
  if (n > 80) return std::string("quatre-vingt-") + small[n - 80];
  const int base = n < 70 ? n / 10 * 10 : 60;
  const std::string ten = tens[base / 10 - 2];
  if (n == base) return ten;
  if (n == base + 1 || n == 71) return ten + joint + "et" + joint + small[n - base];
  return ten + "-" + small[n - base];
}

/// Below a thousand, in the traditional spelling (joint " ") or that of 1990 within the tens ("-").
inline std::string french_below_thousand(int n, const char* joint) {
  const int hundreds = n / 100;
  const std::string rest = french_below_hundred(n % 100, joint);
  if (hundreds == 0) return rest;
  if (hundreds == 1) return rest.empty() ? "cent" : "cent " + rest;
  const std::string count = french_below_hundred(hundreds, joint);
  return rest.empty() ? count + " cents" : count + " cent " + rest;
}

inline std::string english_below_thousand(int n, const char* joint) {
  static const char* const small[] = {"",        "one",     "two",       "three",    "four",
                                      "five",    "six",     "seven",     "eight",    "nine",
                                      "ten",     "eleven",  "twelve",    "thirteen", "fourteen",
                                      "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
  static const char* const tens[] = {"twenty", "thirty",  "forty",  "fifty",
                                     "sixty",  "seventy", "eighty", "ninety"};
  std::string rest = n % 100 < 20 ? small[n % 100] : tens[n % 100 / 10 - 2];
  if (n % 100 > 20 && n % 10 != 0) rest += std::string("-") + small[n % 10];
  if (n < 100) return rest;
  const std::string hundred = std::string(small[n / 100]) + " hundred";
  return rest.empty() ? hundred : hundred + joint + rest;
}

/// Below ten thousand; `two` is the word for two before hundreds and thousands.
inline std::string chinese_below_ten_thousand(int n, const char* two) {
  static const char* const digits[] = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
  std::string result;
  bool gap = false;
  for (const auto& [unit, name] :
       {std::pair{1000, "千"}, std::pair{100, "百"}, std::pair{10, "十"}, std::pair{1, ""}}) {
    const int digit = n / unit % 10;
    if (digit == 0) {
      gap = !result.empty();
      continue;
    }
    if (gap) result += "零";
    gap = false;
    const bool bare_ten = unit == 10 && n < 20;
    if (!bare_ten) result += digit == 2 && unit >= 100 ? two : digits[digit];
    result += name;
  }
  return result;
}

inline ReferenceGrammar french_reference() {
  ReferenceGrammar g;
  g.decimal = ",";
  g.groups = {" ", "\u00A0", "\u202F"};
  for (int n = 1; n < 1000; ++n)
    for (const char* joint : {" ", "-"}) g.numbers[french_below_thousand(n, joint)] = n;
  // Before mille the plurals of cent and vingt lose their s.
  for (int n = 80; n < 1000; ++n)
    if (n % 100 == 80 || (n % 100 == 0 && n > 100)) {
      const std::string word = french_below_thousand(n, " ");
      g.numbers[word.substr(0, word.size() - 1)] = n;
    }
  g.spelled_scales = {{"billions", 12}, {"billion", 12}, {"milliards", 9}, {"milliard", 9},
                      {"millions", 6},  {"million", 6},  {"mille", 3}};
  g.scales = {{"mille", 3},     {"million", 6},  {"millions", 6}, {"milliard", 9},
              {"milliards", 9}, {"billion", 12}, {"billions", 12}};
  g.short_scales = {{"k", 3}, {"M", 6}, {"Md", 9}, {"Mds", 9}};
  g.links = {"de ", "d’", "d'"};
  g.money_before = {{"US$", "USD"}};
  g.after = {{"euros", "EUR"},
             {"€", "EUR"},
             {"dollars", "USD"},
             {"$", "USD"},
             {"yuans", "CNY"},
             {"yens", "JPY"},
             {"km", "km"},
             {"kilomètres", "km"},
             {"tonnes", "t"},
             {"kg", "kg"},
             {"hectares", "ha"},
             {"jours", "d"},
             {"dollars taïwanais", "TWD"}};
  g.percent = {"%", "pour cent"};
  g.points = {"points de pourcentage", "points"};
  g.before_number = {
      {"environ ", Approximation::about},      {"près de ", Approximation::about},
      {"quelque ", Approximation::about},      {"plus de ", Approximation::more_than},
      {"au moins ", Approximation::more_than}, {"moins de ", Approximation::less_than},
      {"jusqu’à ", Approximation::less_than}};
  g.ranges = {{"entre ", " et "}, {"de ", " à "}};
  return g;
}

inline ReferenceGrammar english_reference() {
  ReferenceGrammar g;
  g.decimal = ".";
  g.groups = {","};
  for (int n = 1; n < 1000; ++n)
    for (const char* joint : {" ", " and "}) g.numbers[english_below_thousand(n, joint)] = n;
  g.spelled_scales = {{"trillion", 12}, {"billion", 9}, {"million", 6}, {"thousand", 3}};
  g.scales = {{"thousand", 3}, {"million", 6}, {"billion", 9}, {"trillion", 12}};
  g.short_scales = {{"k", 3}, {"m", 6}, {"bn", 9}};
  g.money_before = {{"$", "USD"}, {"US$", "USD"}, {"€", "EUR"}, {"£", "GBP"}, {"HK$", "HKD"}};
  g.after = {{"dollars", "USD"}, {"euros", "EUR"}, {"yuan", "CNY"},
             {"miles", "mile"},  {"km", "km"},     {"tonnes", "t"},
             {"hectares", "ha"}, {"days", "d"},    {"kg", "kg"}};
  g.percent = {"%", "percent", "per cent"};
  g.points = {"percentage points"};
  g.before_number = {
      {"about ", Approximation::about},         {"nearly ", Approximation::about},
      {"more than ", Approximation::more_than}, {"at least ", Approximation::more_than},
      {"less than ", Approximation::less_than}, {"up to ", Approximation::less_than}};
  g.ranges = {{"between ", " and "}, {"from ", " to "}};
  return g;
}

inline ReferenceGrammar chinese_reference() {
  ReferenceGrammar g;
  g.spaced = false;
  g.decimal = ".";
  g.groups = {","};
  for (int n = 1; n < 10000; ++n)
    for (const char* two : {"二", "两"}) g.numbers[chinese_below_ten_thousand(n, two)] = n;
  g.numbers["两"] = 2;
  g.spelled_scales = {{"亿", 8}, {"万", 4}};
  g.scales = {{"万", 4}, {"亿", 8}, {"万亿", 12}, {"千万", 7}, {"百万", 6}, {"千亿", 11}};
  g.money_before = {{"$", "USD"}, {"US$", "USD"}, {"€", "EUR"}};
  g.after = {{"美元", "USD"}, {"元", "CNY"},  {"欧元", "EUR"}, {"日元", "JPY"},
             {"港元", "HKD"}, {"公里", "km"}, {"吨", "t"},     {"公斤", "kg"},
             {"公顷", "ha"},  {"天", "d"},    {"英里", "mile"}};
  g.percent = {"%"};
  g.points = {"个百分点"};
  g.before_number = {{"约", Approximation::about},
                     {"近", Approximation::about},
                     {"超过", Approximation::more_than},
                     {"至少", Approximation::more_than},
                     {"不到", Approximation::less_than}};
  g.after_number = {{"左右", Approximation::about}, {"以上", Approximation::more_than}};
  g.counters = {"人"};
  g.ranges = {{"", "至"}};
  return g;
}

}  // namespace fauxami
