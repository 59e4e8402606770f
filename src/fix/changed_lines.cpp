// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Which lines edits change. Tested by tests/fix/unified_diff_test.cpp.
#include "fix/changed_lines.h"

#include <algorithm>

namespace fauxami {
namespace {

/// Edits [first, last) that touch the lines [begin, end).
struct TouchedLines {
  std::size_t begin;
  std::size_t end;
  std::size_t first;
  std::size_t last;
};

std::vector<TouchedLines> touched_lines(const Lines& lines, const std::vector<Edit>& edits) {
  std::vector<TouchedLines> touched;
  for (std::size_t i = 0; i < edits.size(); ++i) {
    const std::size_t begin = lines.line_of(edits[i].source.begin);
    const std::size_t end = std::min(lines.line_of(edits[i].source.end) + 1, lines.count());
    if (touched.empty() || begin > touched.back().end) {
      touched.push_back({begin, end, i, i + 1});
      continue;
    }
    touched.back().end = std::max(touched.back().end, end);
    touched.back().last = i + 1;
  }
  return touched;
}

std::string edited_text(const Lines& lines, std::string_view bytes, const std::vector<Edit>& edits,
                        const TouchedLines& touched) {
  std::string text;
  std::size_t at = lines.start(touched.begin);
  for (std::size_t i = touched.first; i < touched.last; ++i) {
    text.append(bytes.substr(at, edits[i].source.begin - at)).append(edits[i].text);
    at = edits[i].source.end;
  }
  return text.append(bytes.substr(at, lines.start(touched.end) - at));
}

// Takes equal lines off both ends.
void tighten(ChangedLines& changed, const Lines& old_lines) {
  const Lines new_lines(changed.text);
  std::size_t head = 0;
  std::size_t tail = 0;
  const std::size_t limit = std::min(changed.end - changed.begin, new_lines.count());
  while (head < limit && old_lines[changed.begin + head] == new_lines[head]) ++head;
  while (head + tail < limit &&
         old_lines[changed.end - 1 - tail] == new_lines[new_lines.count() - 1 - tail])
    ++tail;
  const std::size_t begin = new_lines.start(head);
  const std::string text =
      changed.text.substr(begin, new_lines.start(new_lines.count() - tail) - begin);
  changed = {changed.begin + head, changed.end - tail, text};
}

}  // namespace

Lines::Lines(std::string_view text) : text_(text) {
  for (std::size_t at = 0; at < text.size();) {
    starts_.push_back(at);
    const std::size_t end = text.find('\n', at);
    at = end == std::string_view::npos ? text.size() : end + 1;
  }
  starts_.push_back(text.size());
}

std::size_t Lines::line_of(std::size_t offset) const {
  if (offset >= text_.size() && (text_.empty() || text_.back() == '\n')) return count();
  const std::vector<std::size_t>::const_iterator after =
      std::upper_bound(starts_.begin(), starts_.end() - 1, offset);
  return static_cast<std::size_t>(after - starts_.begin()) - 1;
}

std::vector<ChangedLines> changed_lines(const Lines& lines, std::string_view bytes,
                                        const std::vector<Edit>& edits) {
  std::vector<ChangedLines> all;
  for (const TouchedLines& touched : touched_lines(lines, edits)) {
    ChangedLines changed{touched.begin, touched.end, edited_text(lines, bytes, edits, touched)};
    tighten(changed, lines);
    if (changed.begin < changed.end || !changed.text.empty()) all.push_back(std::move(changed));
  }
  return all;
}

}  // namespace fauxami
