// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Approximate search of the word graph. Tested by tests/language/suggest_test.cpp.
#include "language/suggest.h"

#include <algorithm>
#include <array>

#include "base/unicode.h"
#include "language/hunspell_file.h"

namespace fauxami {
namespace {

constexpr std::size_t longest_word = 48;
constexpr std::uint8_t far = 99;

namespace cost {
constexpr std::uint32_t letter_case = 2;
constexpr std::uint32_t accent = 3;
constexpr std::uint32_t doubled = 4;
constexpr std::uint32_t joint = 4;  // a hyphen or apostrophe left out
constexpr std::uint32_t swap = 6;
constexpr std::uint32_t vowel = 8;
constexpr std::uint32_t neighbour = 8;
constexpr std::uint32_t last_letter = 6;  // one too many or too few at the end
constexpr std::uint32_t left_out = 8;
constexpr std::uint32_t put_in = 9;
constexpr std::uint32_t letter = 10;
constexpr std::uint32_t first_letter = 6;
}  // namespace cost

struct Key {
  int row = -1;
  int place = 0;
};

Key key_of(char32_t letter, const Keyboard& keyboard) {
  for (std::size_t row = 0; row < keyboard.size(); ++row)
    if (const std::size_t place = keyboard[row].find(letter); place != std::u32string::npos)
      return {static_cast<int>(row), static_cast<int>(place)};
  return {};
}

bool are_neighbours(char32_t a, char32_t b, const Keyboard& keyboard) {
  const Key key_a = key_of(a, keyboard), key_b = key_of(b, keyboard);
  return key_a.row >= 0 && key_b.row >= 0 &&
         std::abs(key_a.row - key_b.row) + std::abs(key_a.place - key_b.place) == 1;
}

char32_t base_letter(char32_t letter) {
  if (letter < 0x80) return letter;
  std::string bytes;
  append_utf8(bytes, letter);
  const std::string key = letters_key(bytes);
  return key.size() == 1 ? static_cast<unsigned char>(key[0]) : letter;
}

bool is_joint(char32_t letter) { return letter == U'-' || letter == U'\''; }

bool is_vowel(char32_t letter) {
  return std::u32string_view(U"aeiouy").find(letter) != std::u32string_view::npos;
}

std::uint32_t substitution_cost(char32_t a, char32_t b, const Keyboard& keyboard) {
  if (a == b) return 0;
  const char32_t small_a = to_lower(a), small_b = to_lower(b);
  if (small_a == small_b) return cost::letter_case;
  const char32_t base_a = base_letter(small_a), base_b = base_letter(small_b);
  if (base_a == base_b) return cost::accent;
  if (is_joint(a) && is_joint(b)) return cost::joint;
  if (is_vowel(base_a) && is_vowel(base_b)) return cost::vowel;
  return are_neighbours(base_a, base_b, keyboard) ? cost::neighbour : cost::letter;
}

// Cost of the letter at `at` having no counterpart; `usual` when nothing excuses it.
std::uint32_t unpaired_cost(std::u32string_view word, std::size_t at, std::uint32_t usual) {
  if (is_joint(word[at])) return cost::joint;
  const bool doubles =
      (at > 0 && word[at - 1] == word[at]) || (at + 1 < word.size() && word[at + 1] == word[at]);
  if (doubles) return cost::doubled;
  return at > 0 && at + 1 == word.size() ? cost::last_letter : usual;
}

// Weighted optimal string alignment.
std::uint32_t slip_cost(std::u32string_view wrong, std::u32string_view right,
                        const Keyboard& keyboard) {
  std::vector<std::vector<std::uint32_t>> rows(wrong.size() + 1,
                                               std::vector<std::uint32_t>(right.size() + 1));
  for (std::size_t i = 0; i <= wrong.size(); ++i) {
    for (std::size_t j = 0; j <= right.size(); ++j) {
      if (i == 0 && j == 0) continue;
      std::uint32_t best = ~0U;
      if (i > 0) best = std::min(best, rows[i - 1][j] + unpaired_cost(wrong, i - 1, cost::put_in));
      if (j > 0)
        best = std::min(best, rows[i][j - 1] + unpaired_cost(right, j - 1, cost::left_out));
      if (i > 0 && j > 0)
        best = std::min(
            best, rows[i - 1][j - 1] + substitution_cost(wrong[i - 1], right[j - 1], keyboard));
      if (i > 1 && j > 1 && wrong[i - 1] == right[j - 2] && wrong[i - 2] == right[j - 1])
        best = std::min(best, rows[i - 2][j - 2] + cost::swap);
      rows[i][j] = best;
    }
  }
  const bool keeps_first = !wrong.empty() && !right.empty() &&
                           base_letter(to_lower(wrong[0])) == base_letter(to_lower(right[0]));
  return rows[wrong.size()][right.size()] + (keeps_first ? 0 : cost::first_letter);
}

// A letter and its bytes, made once a search.
struct WrittenLetter {
  char32_t letter = 0;
  std::string bytes;  // four at most: no allocation

  explicit WrittenLetter(char32_t character) : letter(character) { append_utf8(bytes, character); }
};

// Depth-first walk with one row of the distance table a letter.
class Search {
 public:
  Search(const WordGraph& graph, std::u32string word, std::uint32_t bound, const Keyboard& keyboard)
      : graph_(graph), word_(std::move(word)), bound_(bound), keyboard_(keyboard) {
    for (std::size_t j = 0; j <= word_.size(); ++j) rows_[0][j] = static_cast<std::uint8_t>(j);
    for (const char32_t letter : word_) {
      small_.emplace_back(letter);
      capital_.emplace_back(to_upper(letter));
    }
  }

  std::vector<NearWord> take() {
    visit(graph_.root(), 0);
    return std::move(found_);
  }

 private:
  // `smallest` is that of the row of the last letter.
  void visit(WordGraph::Node node, std::uint8_t smallest) {
    const std::uint32_t edits = rows_[letters_.size()][word_.size()];
    if (edits <= bound_)
      if (const std::optional<std::uint32_t> number = graph_.value(node))
        found_.push_back({bytes_, *number, edits, slip_cost(word_, letters_, keyboard_)});
    if (letters_.size() >= word_.size() + bound_) return;
    if (smallest < bound_)
      visit_children(node, 0, 0);
    else
      visit_expected(node);
  }

  // No edit is left: only a letter that the word has next, or its capital, leads on. These are few
  // and most nodes are such.
  void visit_expected(WordGraph::Node node) {
    const std::size_t i = letters_.size();
    const std::size_t end = std::min(word_.size(), i + bound_ + 1);
    const std::size_t begin = i > bound_ ? i - bound_ : 0;
    for (std::size_t j = begin; j < end; ++j) {
      if (rows_[i][j] > bound_ || was_tried(begin, j)) continue;
      visit_letter(node, small_[j]);
      if (capital_[j].letter != word_[j]) visit_letter(node, capital_[j]);
    }
  }

  bool was_tried(std::size_t begin, std::size_t at) const {
    const std::size_t i = letters_.size();
    for (std::size_t j = begin; j < at; ++j)
      if (word_[j] == word_[at] && rows_[i][j] <= bound_) return true;
    return false;
  }

  void visit_letter(WordGraph::Node node, const WrittenLetter& written) {
    for (const char byte : written.bytes)
      if (!graph_.follow(byte, node)) return;
    const std::size_t size = bytes_.size();
    bytes_.append(written.bytes);
    end_letter(node, written.letter);
    bytes_.resize(size);
  }

  bool keeps_first(char32_t letter) const {
    return bound_ < 2 || base_letter(to_lower(letter)) == base_letter(word_.front());
  }

  void end_letter(WordGraph::Node node, char32_t letter) {
    if (letters_.empty() && !keeps_first(letter)) return;
    letters_.push_back(letter);
    const std::uint8_t smallest = fill_row();
    if (smallest <= bound_) visit(node, smallest);
    letters_.pop_back();
  }

  // Reads one letter, byte by byte; `missing` continuation bytes of it are still to come.
  void visit_children(WordGraph::Node node, char32_t letter, int missing) {
    std::array<char, 256> labels;
    const std::size_t count = graph_.children(node, labels.data());
    for (std::size_t i = 0; i < count; ++i) {
      WordGraph::Node child = node;
      graph_.follow(labels[i], child);
      bytes_.push_back(labels[i]);
      read_byte(child, static_cast<unsigned char>(labels[i]), letter, missing);
      bytes_.pop_back();
    }
  }

  void read_byte(WordGraph::Node node, unsigned char byte, char32_t letter, int missing) {
    if (missing > 0) {
      letter = letter << 6 | (byte & 0x3FU);
      --missing;
    } else if (byte < 0x80) {
      letter = byte;
    } else {
      missing = byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : 1;
      letter = byte & (0x3FU >> missing);
    }
    if (missing > 0) return visit_children(node, letter, missing);
    end_letter(node, letter);
  }

  // Fills the row of the last letter as far as it can hold values within the bound, and gives the
  // smallest.
  std::uint8_t fill_row() {
    const std::size_t i = letters_.size();
    const char32_t letter = to_lower(letters_[i - 1]);
    const std::size_t first = i > bound_ ? i - bound_ : 1;
    const std::size_t last = std::min(word_.size(), i + bound_);
    std::uint8_t smallest = rows_[i][first - 1] = first == 1 ? static_cast<std::uint8_t>(i) : far;
    if (last < word_.size()) rows_[i][last + 1] = far;
    rows_[i][word_.size()] = far;
    for (std::size_t j = first; j <= last; ++j) {
      const int same = letter == word_[j - 1] ? 0 : 1;
      int best = std::min({rows_[i - 1][j] + 1, rows_[i][j - 1] + 1, rows_[i - 1][j - 1] + same});
      if (i > 1 && j > 1 && letter == word_[j - 2] && to_lower(letters_[i - 2]) == word_[j - 1])
        best = std::min(best, rows_[i - 2][j - 2] + 1);
      rows_[i][j] = static_cast<std::uint8_t>(best);
      smallest = std::min(smallest, rows_[i][j]);
    }
    return smallest;
  }

  const WordGraph& graph_;
  const std::u32string word_;
  const std::uint32_t bound_;
  const Keyboard& keyboard_;
  std::vector<WrittenLetter> small_;    // of word_
  std::vector<WrittenLetter> capital_;  // the same in capitals
  std::u32string letters_;
  std::string bytes_;
  std::array<std::array<std::uint8_t, longest_word + 1>, longest_word + 4> rows_{};
  std::vector<NearWord> found_;
};

}  // namespace

std::vector<NearWord> near_words(const WordGraph& graph, std::string_view word, std::uint32_t bound,
                                 const Keyboard& keyboard) {
  std::u32string letters = decode_utf8(to_lower(word));
  if (letters.empty() || letters.size() > longest_word) return {};
  std::replace(letters.begin(), letters.end(), char32_t{0x2019}, U'\'');
  return Search(graph, std::move(letters), bound, keyboard).take();
}

}  // namespace fauxami
