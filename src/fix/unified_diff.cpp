// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Edits as a patch. Tested by tests/fix/unified_diff_test.cpp and tests/cli/fix_test.cpp.
#include "fix/unified_diff.h"

#include <algorithm>
#include <span>

#include "fix/changed_lines.h"

namespace fauxami {
namespace {

constexpr std::size_t context = 3;

bool needs_quotes(std::string_view path) {
  return std::any_of(path.begin(), path.end(), [](char c) {
    const unsigned char byte = static_cast<unsigned char>(c);
    return byte < 0x20 || byte == 0x7F || c == '"' || c == '\\';
  });
}

std::string octal(char c) {
  const unsigned char byte = static_cast<unsigned char>(c);
  return {'\\', static_cast<char>('0' + (byte >> 6U)), static_cast<char>('0' + ((byte >> 3U) & 7U)),
          static_cast<char>('0' + (byte & 7U))};
}

// As git does: quotes and escapes for what would break the line, a final tab behind a space.
std::string header_path(std::string_view path) {
  if (!needs_quotes(path))
    return std::string(path) + (path.find(' ') == std::string_view::npos ? "" : "\t");
  std::string quoted = "\"";
  for (const char c : path) {
    if (c == '"' || c == '\\')
      quoted += {'\\', c};
    else if (c == '\t')
      quoted += "\\t";
    else if (c == '\n')
      quoted += "\\n";
    else if (needs_quotes(std::string_view(&c, 1)))
      quoted += octal(c);
    else
      quoted += c;
  }
  return quoted + "\"";
}

void add_line(std::string& hunk, char sign, std::string_view line) {
  hunk.append(1, sign).append(line);
  if (line.empty() || line.back() != '\n') hunk += "\n\\ No newline at end of file\n";
}

// "12,3"; a single line has no count, and an empty range names the line before it.
std::string range(std::size_t begin, std::size_t count) {
  const std::string start = std::to_string(count == 0 ? begin : begin + 1);
  return count == 1 ? start : start + "," + std::to_string(count);
}

/// Writes hunks; keeps how far the new lines have moved.
class HunkWriter {
 public:
  explicit HunkWriter(const Lines& lines) : lines_(lines) {}

  std::string hunk(std::span<const ChangedLines> changes) {
    const std::size_t begin = changes.front().begin - std::min(changes.front().begin, context);
    const std::size_t end = std::min(changes.back().end + context, lines_.count());
    std::string body;
    std::size_t at = begin;
    std::size_t added = 0;
    std::size_t removed = 0;
    for (const ChangedLines& change : changes) {
      for (; at < change.begin; ++at) add_line(body, ' ', lines_[at]);
      for (; at < change.end; ++at) add_line(body, '-', lines_[at]);
      const Lines new_lines(change.text);
      for (std::size_t i = 0; i < new_lines.count(); ++i) add_line(body, '+', new_lines[i]);
      added += new_lines.count();
      removed += change.end - change.begin;
    }
    for (; at < end; ++at) add_line(body, ' ', lines_[at]);
    const std::string head = "@@ -" + range(begin, end - begin) + " +" +
                             range(begin + moved_, end - begin + added - removed) + " @@\n";
    moved_ += added - removed;
    return head + body;
  }

 private:
  const Lines& lines_;
  std::size_t moved_ = 0;  ///< lines added so far less lines removed, modulo 2^64
};

}  // namespace

std::string unified_diff(std::string_view path, std::string_view bytes,
                         const std::vector<Edit>& edits) {
  const Lines lines(bytes);
  const std::vector<ChangedLines> changes = changed_lines(lines, bytes, edits);
  if (changes.empty()) return "";
  const std::string name = header_path(path);
  std::string diff = "--- " + name + "\n+++ " + name + "\n";
  HunkWriter writer(lines);
  for (std::size_t first = 0; first < changes.size();) {
    std::size_t last = first + 1;
    while (last < changes.size() && changes[last].begin - changes[last - 1].end <= 2 * context)
      ++last;
    diff += writer.hunk(std::span(changes).subspan(first, last - first));
    first = last;
  }
  return diff;
}

}  // namespace fauxami
