// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <catch2/catch.hpp>

#include <map>
#include <string>
#include <vector>

#include "analyse/quantities.h"
#include "analyse/tokenise.h"
#include "language/language_pack.h"

namespace fauxami {

inline const LanguagePack& pack_of(const std::string& tag) {
  static std::map<std::string, LanguagePack> packs;
  const auto found = packs.find(tag);
  if (found != packs.end()) return found->second;
  const PackFile file = PackFile::open(FAUXAMI_PACK_DIR "/" + tag + ".pack");
  return packs.emplace(tag, LanguagePack::load(file)).first->second;
}

inline std::string role_name(const Quantity& quantity) {
  switch (quantity.role) {
    case QuantityRole::amount: return "";
    case QuantityRole::share: return " share";
    case QuantityRole::points: return " points";
    case QuantityRole::multiple: return " times";
    case QuantityRole::ordinal: return " ordinal";
    case QuantityRole::year: return " year";
    case QuantityRole::date: return " date";
    case QuantityRole::time: return " time";
    case QuantityRole::phone: return " phone";
    case QuantityRole::version: return " version";
    case QuantityRole::score: return " score";
    default: return " identifier";
  }
}

inline std::string approximation_mark(const Quantity& quantity) {
  switch (quantity.approximation) {
    case Approximation::about: return "~";
    case Approximation::more_than: return ">";
    case Approximation::less_than: return "<";
    case Approximation::range: return "..";
    default: return "";
  }
}

// Every quantity as "[underlined] value|other-value unit role typed|other-typed @base; typed only
// if it is not what stands there".
inline std::string numbers_in(const std::string& language, const std::string& text) {
  TextRun run;
  run.text = text;
  run.map = OffsetMap::identity(0, static_cast<std::uint32_t>(text.size()));
  const AnalysedRun analysed = tokenise(run, pack_of(language));
  std::string result;
  std::uint32_t end = 0;
  for (const Quantity& quantity : find_quantities(analysed, pack_of(language))) {
    REQUIRE(quantity.span.begin >= end);
    REQUIRE(quantity.span.end > quantity.span.begin);
    REQUIRE(quantity.span.end <= text.size());
    end = quantity.span.end;
    if (!result.empty()) result += "; ";
    result += "[" + std::string(analysed.text(quantity.span)) + "]";
    if (quantity.is_comparable())
      result += " " + approximation_mark(quantity) + quantity.low.to_string();
    if (!quantity.is_exact()) result += "-" + quantity.high.to_string();
    if (quantity.other) result += "|" + quantity.other->to_string();
    if (!quantity.unit.empty() && quantity.unit != "%") result += " " + quantity.unit;
    result += role_name(quantity);
    if (quantity.typed != analysed.text(quantity.span) && !quantity.typed.empty())
      result += " " + quantity.typed;
    if (!quantity.typed_other.empty()) result += "|" + quantity.typed_other;
    if (quantity.base == ComparisonBase::year) result += " @year";
    if (quantity.base == ComparisonBase::period) result += " @period";
  }
  return result;
}

}  // namespace fauxami
