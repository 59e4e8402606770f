// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Front matter of Markdown pages. Tested by tests/read/markdown_test.cpp.
#include "read/front_matter.h"

#include <algorithm>
#include <array>
#include <optional>

#include "read/ascii.h"
#include "read/run_builder.h"
#include "read/utf8.h"

namespace fauxami {
namespace {

constexpr std::size_t npos = std::string_view::npos;

std::uint32_t offset(std::size_t at) { return static_cast<std::uint32_t>(at); }

std::size_t line_end(std::string_view bytes, std::size_t at) {
  return std::min(bytes.find('\n', at), bytes.size());
}

Span trimmed(std::string_view bytes, Span span) {
  while (!span.empty() && is_ascii_space(bytes[span.begin])) ++span.begin;
  while (!span.empty() && is_ascii_space(bytes[span.end - 1])) --span.end;
  return span;
}

// A line that is only the fence, whatever white space follows.
bool is_fence(std::string_view bytes, std::size_t at, std::string_view fence) {
  if (bytes.substr(at, 3) != fence) return false;
  const std::size_t next = bytes.find_first_not_of(" \t\r", at + 3);
  return next == npos || bytes[next] == '\n';
}

struct FrontMatter {
  Span body;
  std::size_t end = 0;  // behind the closing fence
};

std::optional<FrontMatter> find_front_matter(std::string_view bytes) {
  const std::size_t begin = after_byte_order_mark(bytes);
  const std::string_view fence = bytes.substr(begin, 3);
  if ((fence != "---" && fence != "+++") || !is_fence(bytes, begin, fence)) return std::nullopt;
  const std::size_t body = line_end(bytes, begin) + 1;
  for (std::size_t at = body; at < bytes.size(); at = line_end(bytes, at) + 1)
    if (is_fence(bytes, at, fence) || (fence == "---" && is_fence(bytes, at, "...")))
      return FrontMatter{{offset(body), offset(at)},
                         std::min(line_end(bytes, at) + 1, bytes.size())};
  return std::nullopt;
}

struct Field {
  std::string_view key;
  Span value;  // with its quotes
};

// "key: value" or "key = value" at the start of a line.
std::optional<Field> field_of(std::string_view bytes, Span line, char separator) {
  const std::size_t at = bytes.substr(0, line.end).find(separator, line.begin);
  if (at == npos || is_ascii_space(bytes[line.begin])) return std::nullopt;
  const Span key = trimmed(bytes, {line.begin, offset(at)});
  return Field{bytes.substr(key.begin, key.size()), trimmed(bytes, {offset(at + 1), line.end})};
}

// The end of a quoted scalar's content, whose quote is at `begin`.
std::uint32_t quoted_end(std::string_view bytes, Span value) {
  const char quote = bytes[value.begin];
  for (std::uint32_t at = value.begin + 1; at < value.end; ++at) {
    if (quote == '"' && bytes[at] == '\\')
      ++at;
    else if (bytes[at] == quote && quote == '\'' && at + 1 < value.end && bytes[at + 1] == quote)
      ++at;
    else if (bytes[at] == quote)
      return at;
  }
  return value.begin;
}

// Escapes become the character they stand for.
void append_quoted(RunBuilder& builder, std::string_view bytes, Span content, char quote) {
  std::uint32_t done = content.begin;
  for (std::uint32_t at = content.begin; at + 1 < content.end; ++at) {
    const char next = bytes[at + 1];
    const bool escape =
        (quote == '"' && bytes[at] == '\\' && (next == '"' || next == '\\' || next == '/')) ||
        (quote == '\'' && bytes[at] == quote && next == quote);
    if (!escape) continue;
    builder.append({done, at});
    builder.append(static_cast<char32_t>(next), 0, {at, at + 2});
    done = at + 2;
    ++at;
  }
  builder.append({done, content.end});
}

// A plain scalar ends before a comment; block scalars, lists and maps are not read.
Span plain_scalar(std::string_view bytes, Span value) {
  constexpr std::string_view other_kinds = "|>[{&*!#%@`";
  if (value.empty() || other_kinds.find(bytes[value.begin]) != npos) return {};
  const std::size_t comment = bytes.substr(0, value.end).find(" #", value.begin);
  return trimmed(bytes, {value.begin, offset(std::min<std::size_t>(comment, value.end))});
}

void append_scalar(RunBuilder& builder, std::string_view bytes, Span value) {
  if (value.empty()) return;
  const char quote = bytes[value.begin];
  if (quote != '"' && quote != '\'') {
    builder.append(plain_scalar(bytes, value));
    return;
  }
  const std::uint32_t end = quoted_end(bytes, value);
  if (end > value.begin) append_quoted(builder, bytes, {value.begin + 1, end}, quote);
}

std::optional<Role> role_of_key(std::string_view key) {
  if (key == "title") return Role::title;
  if (key == "description") return Role::description;
  return std::nullopt;
}

void read_field(std::string_view bytes, const Field& field, Document& document) {
  RunBuilder builder(bytes);
  append_scalar(builder, bytes, field.value);
  if (builder.empty()) return;
  TextRun run = builder.take();
  const std::optional<Role> role = role_of_key(field.key);
  if (role) {
    run.role = *role;
    document.runs.push_back(std::move(run));
  } else if (field.key == "lang" || field.key == "language") {
    document.language = run.text;
  }
}

}  // namespace

std::size_t after_front_matter(std::string_view bytes) {
  const std::optional<FrontMatter> found = find_front_matter(bytes);
  return found ? found->end : after_byte_order_mark(bytes);
}

void read_front_matter(std::string_view bytes, Document& document) {
  const std::optional<FrontMatter> found = find_front_matter(bytes);
  if (!found) return;
  const char separator = bytes[after_byte_order_mark(bytes)] == '-' ? ':' : '=';
  for (std::uint32_t at = found->body.begin; at < found->body.end;) {
    const std::uint32_t end = offset(std::min<std::size_t>(line_end(bytes, at), found->body.end));
    const std::optional<Field> field = field_of(bytes, {at, end}, separator);
    if (field) read_field(bytes, *field, document);
    at = end + 1;
  }
}

}  // namespace fauxami
