// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// The command `numbers`. Tested by tests/cli/numbers_test.cpp.
#include "app/cli/numbers_command.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "analyse/analyse.h"
#include "app/cli/console.h"
#include "app/cli/files.h"
#include "app/cli/settings.h"
#include "check/number_writing.h"
#include "read/read.h"

namespace fauxami {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::array<const char*, 12> role_names{"amount",  "share",   "points", "multiple",
                                                 "ordinal", "year",    "date",   "time",
                                                 "phone",   "version", "score",  "identifier"};
constexpr std::array<const char*, 5> approximation_names{"exact", "about", "more than", "less than",
                                                         "range"};

template <std::size_t size, class Value>
const char* name_in(const std::array<const char*, size>& names, Value value) {
  return names[static_cast<std::size_t>(value)];
}

std::string digits_of(const Rational& value, const NumeralGrammar& grammar) {
  return write_digits(value, grammar).value_or(value.to_string());
}

// "16,5 milliards": the value with the largest scale word that it reaches, "" for none.
std::string with_scale(const Rational& value, const NumeralGrammar& grammar) {
  for (std::size_t i = grammar.written.size(); i-- > 0;) {
    const WrittenScale& scale = grammar.written[i];
    const std::optional<Rational> unit = Rational::power_of_ten(scale.exponent);
    if (!unit || value < *unit) continue;
    const std::optional<Rational> mantissa = value.divided_by(*unit);
    if (!mantissa) return "";
    return digits_of(*mantissa, grammar) + " " + (*mantissa < Rational(2) ? scale.one : scale.many);
  }
  return "";
}

std::string value_text(const Quantity& quantity, const NumeralGrammar& grammar) {
  std::string text = digits_of(quantity.low, grammar);
  if (!quantity.is_exact()) text += " ... " + digits_of(quantity.high, grammar);
  if (!quantity.unit.empty()) text += " " + quantity.unit;
  const std::string words = with_scale(quantity.low, grammar);
  if (quantity.is_exact() && !words.empty()) text += " (" + words + ")";
  if (quantity.other) text += " or " + digits_of(*quantity.other, grammar);
  return text;
}

std::string typed_text(const Quantity& quantity) {
  return quantity.typed_other.empty() ? quantity.typed
                                      : quantity.typed + " or " + quantity.typed_other;
}

std::string flags_of(const Quantity& quantity) {
  std::string flags;
  if (quantity.approximation != Approximation::exact)
    flags += std::string("  ") + name_in(approximation_names, quantity.approximation);
  if (quantity.spelled_out) flags += "  in words";
  if (quantity.base == ComparisonBase::year) flags += "  year on year";
  if (quantity.base == ComparisonBase::period) flags += "  period on period";
  return flags;
}

/// A page with the numbers that are read in it.
struct NumbersOfPage {
  const SourceFile& file;
  const AnalysedPage& page;
  const NumeralGrammar& grammar;
};

// "3:14  amount  16,5 milliards d'euros  =  16 500 000 000 EUR (16,5 milliards)".
std::string line_of(const NumbersOfPage& numbers, const AnalysedRun& run,
                    const Quantity& quantity) {
  const Span span{std::min(quantity.whole.begin, quantity.span.begin),
                  std::max(quantity.whole.end, quantity.span.end)};
  const Position at = numbers.file.position(run.run->map.to_source(span).begin);
  const std::string value =
      quantity.is_comparable() ? value_text(quantity, numbers.grammar) : typed_text(quantity);
  return std::to_string(at.line) + ":" + std::to_string(at.column) + "  " +
         name_in(role_names, quantity.role) + "  " + std::string(run.text(span)) +
         (value.empty() ? "" : "  =  " + value) + flags_of(quantity) + "\n";
}

Json json_of(const NumbersOfPage& numbers, const AnalysedRun& run, const Quantity& quantity) {
  const Span source = run.run->map.to_source(quantity.span);
  const Position at = numbers.file.position(source.begin);
  Json number{{"line", at.line},
              {"column", at.column},
              {"start", source.begin},
              {"end", source.end},
              {"text", std::string(run.text(quantity.span))},
              {"role", name_in(role_names, quantity.role)}};
  if (quantity.is_comparable()) {
    number["value"] = quantity.low.to_string();
    if (!quantity.is_exact()) number["high"] = quantity.high.to_string();
    if (quantity.other) number["other"] = quantity.other->to_string();
    const std::string words = with_scale(quantity.low, numbers.grammar);
    if (!words.empty()) number["words"] = words;
  }
  if (!quantity.unit.empty()) number["unit"] = quantity.unit;
  if (!quantity.typed.empty()) number["typed"] = quantity.typed;
  if (!quantity.typed_other.empty()) number["typed_other"] = quantity.typed_other;
  number["approximation"] = name_in(approximation_names, quantity.approximation);
  number["in_words"] = quantity.spelled_out;
  if (quantity.base != ComparisonBase::none)
    number["base"] = quantity.base == ComparisonBase::year ? "year" : "period";
  return number;
}

std::string text_report(const NumbersOfPage& numbers) {
  std::string text;
  for (const AnalysedRun& run : numbers.page.runs)
    for (const Quantity& quantity : run.quantities) text += line_of(numbers, run, quantity);
  return text;
}

std::string json_report(const NumbersOfPage& numbers) {
  Json list = Json::array();
  for (const AnalysedRun& run : numbers.page.runs)
    for (const Quantity& quantity : run.quantities) list.push_back(json_of(numbers, run, quantity));
  const Json tool{{"name", "fauxami"}, {"version", FAUXAMI_VERSION}};
  return Json{{"schema", 1},
              {"tool", tool},
              {"file", numbers.file.name()},
              {"language", numbers.page.language},
              {"numbers", std::move(list)}}
             .dump(1, ' ', false, Json::error_handler_t::replace) +
         "\n";
}

// The language of the command line, else the one that the page declares, else the usual one.
std::string language_of(const Options& options, const Document& document, PackShelf& shelf) {
  if (options.language.empty() && !document.language.empty())
    if (const std::optional<std::string> declared = shelf.tag_for(document.language))
      return *declared;
  return usual_tag(options, shelf);
}

}  // namespace

int run_numbers(const Options& options, PackShelf& shelf) {
  const Console console(shelf.messages(usual_tag({}, shelf), ui_language(options)));
  FileContent content = read_file(options.subject);
  if (content.error) {
    console.complain(*content.error);
    return 2;
  }
  const SourceFile file(options.subject, std::move(content.bytes));
  const Document document = read_page(file, detect(file.name(), file.bytes()));
  const std::string tag = language_of(options, document, shelf);
  const LanguagePack& pack = shelf.pack(tag);
  const AnalysedPage page = analyse_page(document, file.name(), pack);
  const NumbersOfPage numbers{file, page, pack.numerals};
  Output output("");
  output.write(options.format == OutputFormat::json ? json_report(numbers) : text_report(numbers));
  return output.finish(console) ? 0 : 2;
}

}  // namespace fauxami
