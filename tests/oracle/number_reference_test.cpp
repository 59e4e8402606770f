// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Tens of thousands of generated numbers in carrier sentences: the reader and the slow reference
// must say the same of each.
#include "oracle/number_reference.h"

#include <catch2/catch.hpp>
#include <random>

#include "oracle/number_grammars.h"
#include "oracle/read_numbers.h"

using namespace fauxami;

namespace {

// What the generator of one language needs besides its grammar; "{}" is the number's place.
struct Style {
  std::string tag;
  ReferenceGrammar grammar;
  Words carriers;
  Words nouns;  ///< things that are counted without a unit, with the space before them
  std::string space;
};

class Generator {
 public:
  Generator(const Style& style, std::uint32_t seed) : style_(style), random_(seed) {}

  std::string sentence() {
    std::string text = pick(style_.carriers);
    text.replace(text.find("{}"), 2, number());
    return text;
  }

 private:
  int below(int limit) { return static_cast<int>(random_() % static_cast<std::uint32_t>(limit)); }
  bool one_in(int n) { return below(n) == 0; }
  const std::string& pick(const Words& words) {
    return words[static_cast<std::size_t>(below(static_cast<int>(words.size())))];
  }
  template <typename Value>
  const std::pair<const std::string, Value>& pick(const std::map<std::string, Value>& words) {
    return *std::next(words.begin(), below(static_cast<int>(words.size())));
  }

  std::string number() {
    if (one_in(6)) {
      const auto& [open, middle] = style_.grammar.ranges[static_cast<std::size_t>(
          below(static_cast<int>(style_.grammar.ranges.size())))];
      const int low = 1 + below(90);
      return open + std::to_string(low) + middle + std::to_string(low + 1 + below(9)) +
             scale_and_unit(true);
    }
    std::string text = one_in(4) ? pick(style_.grammar.before_number).first : "";
    const bool is_plain = text.empty();
    if (one_in(4)) return text + spelled();
    if (one_in(5)) return text + before_money();
    // A hyphen that touches the word before it is no sign.
    if (one_in(8) && text.empty() && !style_.space.empty()) text = "-";
    text += digits() + scale_and_unit(text != "-");
    if (is_plain && !style_.grammar.after_number.empty() && one_in(10))
      text += pick(style_.grammar.after_number).first;
    return text;
  }

  // Never four bare digits: they are a year as well.
  std::string digits() {
    switch (below(4)) {
      case 0: return std::to_string(1 + below(999));
      case 1:
        return std::to_string(1 + below(999)) + style_.grammar.decimal +
               std::to_string(1 + below(99));
      default: return grouped();
    }
  }

  std::string grouped() {
    const std::string mark = pick(style_.grammar.groups);
    std::string text = std::to_string(1 + below(999));
    for (int groups = 1 + below(3); groups > 0; --groups)
      text += mark + std::to_string(1000 + below(1000)).substr(1);
    return text;
  }

  std::string scale_and_unit(bool may_scale) {
    const ReferenceGrammar& grammar = style_.grammar;
    if (one_in(5)) return style_.space + pick(grammar.percent);
    if (one_in(8)) return style_.space + pick(grammar.points);
    const bool scaled = may_scale && one_in(2);
    const std::string scale = scaled ? style_.space + pick(grammar.scales).first : "";
    if (one_in(4)) return scale + linked(scale, pick(style_.nouns));
    return scale + style_.space + link(scale) + pick(grammar.after).first;
  }

  std::string link(const std::string& scale) {
    const Words& links = style_.grammar.links;
    return links.empty() || scale.empty() || scale == " mille" ? "" : links[0];
  }
  std::string linked(const std::string& scale, const std::string& noun) {
    return link(scale).empty() ? noun
                               : style_.space + link(scale) + noun.substr(style_.space.size());
  }

  std::string before_money() {
    const std::string text = pick(style_.grammar.money_before).first + digits();
    if (!style_.grammar.short_scales.empty() && one_in(3))
      return text + pick(style_.grammar.short_scales).first;
    return text + (one_in(2) ? style_.space + pick(style_.grammar.scales).first : "");
  }

  // A small number word needs a unit to be a number.
  std::string spelled() {
    const ReferenceGrammar& grammar = style_.grammar;
    const auto& [count, value] = pick(grammar.numbers);
    std::string text = count;
    std::string scale;
    if (one_in(2)) {
      const auto& [word, exponent] = grammar.spelled_scales[static_cast<std::size_t>(
          below(static_cast<int>(grammar.spelled_scales.size())))];
      const bool plural = word.back() == 's';
      const bool in_order =
          style_.space.empty() || exponent == 3 || plural == (value > 1) || style_.tag == "en";
      if (in_order && !(style_.tag == "fr" && exponent == 3 && value == 1))
        scale = style_.space + word;
    }
    return text + scale + style_.space + link(scale) + pick(grammar.after).first;
  }

  const Style& style_;
  std::mt19937 random_;
};

ReferenceNumber as_reference(const Quantity& quantity, const std::string& text) {
  return {text.substr(quantity.span.begin, quantity.span.size()), quantity.low,
          quantity.unit == "%" ? "" : quantity.unit, quantity.role, quantity.approximation};
}

std::string to_text(const std::vector<ReferenceNumber>& numbers) {
  std::string result;
  for (const ReferenceNumber& number : numbers)
    result += "[" + number.text + "] " + number.value.to_string() + " " + number.unit + " role " +
              std::to_string(static_cast<int>(number.role)) + " approximation " +
              std::to_string(static_cast<int>(number.approximation)) + "; ";
  return result;
}

void compare(const Style& style, int sentences) {
  Generator generator(style, 20240229);
  ReferenceReader reference(style.grammar);
  Disagreements disagreements;
  std::size_t numbers = 0;
  for (int i = 0; i < sentences; ++i) {
    const std::string text = generator.sentence();
    const std::vector<ReferenceNumber> expected = reference.read(text);
    std::vector<ReferenceNumber> found;
    for (const Quantity& quantity : read_numbers(style.tag, text))
      found.push_back(as_reference(quantity, text));
    numbers += expected.size();
    if (found != expected) disagreements.add(text, to_text(expected), to_text(found));
  }
  INFO(style.tag << ": " << disagreements.message());
  CHECK(disagreements.count() == 0);
  CHECK(numbers >= static_cast<std::size_t>(sentences));
}

}  // namespace

TEST_CASE("the reference reads what it is told") {
  const ReferenceGrammar french = french_reference();
  ReferenceReader reader(french);
  CHECK(to_text(reader.read("plus de 16,5 milliards d’euros")) ==
        "[16,5 milliards] 16500000000 EUR role 0 approximation 2; ");
  CHECK(to_text(reader.read("entre 38 et 42 %")) ==
        "[38] 0.38  role 1 approximation 4; [42] 0.42  role 1 approximation 4; ");
  CHECK(to_text(reader.read("deux cent mille tonnes")) ==
        "[deux cent mille] 200000 t role 0 approximation 0; ");
}

TEST_CASE("French numbers are read as the reference reads them") {
  compare({"fr",
           french_reference(),
           {"Le groupe annonce {} pour la saison.", "Selon la note, {} suffiront.",
            "Ils demandent {}, pas moins.", "« {} », dit la lettre.", "Total : {}"},
           {" personnes", " visiteurs", " emplois"},
           " "},
          20000);
}

TEST_CASE("English numbers are read as the reference reads them") {
  compare({"en",
           english_reference(),
           {"The group announced {} for the season.", "They asked for {}, no less.",
            "\"{}\", says the letter.", "Total: {}"},
           {" people", " visitors", " jobs"},
           " "},
          20000);
}

TEST_CASE("Chinese numbers are read as the reference reads them") {
  compare({"zh-Hans",
           chinese_reference(),
           {"集团宣布{}的计划。", "据报道，{}，创下新高。", "“{}”，信中写道。", "总计：{}"},
           {"人", "名学生", "辆车"},
           ""},
          20000);
}
