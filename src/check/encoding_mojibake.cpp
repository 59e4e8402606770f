// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// encoding/mojibake and encoding/replacement-character.
// Tested by tests/cases/encoding/mojibake*.md.
#include <array>
#include <optional>

#include "base/unicode.h"
#include "check/check.h"
#include "check/marks.h"

namespace fauxami {
namespace {

const std::array<RuleInfo, 2> rules{
    {{"encoding/mojibake", "Linguistic conventions/Character encoding", "character-encoding",
      Severity::major, Level::standard},
     {"encoding/replacement-character", "Linguistic conventions/Character encoding",
      "character-encoding", Severity::minor, Level::standard}}};

constexpr char32_t replacement_character = 0xFFFD;

// What Windows-1252 shows for the bytes 0x80 to 0x9F; 0 where it shows nothing.
// Source: WHATWG Encoding Standard, index windows-1252.
constexpr std::array<char32_t, 32> windows_1252{
    0x20AC, 0,      0x201A, 0x192,  0x201E, 0x2026, 0x2020, 0x2021, 0x2C6,  0x2030, 0x160,
    0x2039, 0x152,  0,      0x17D,  0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x2DC,  0x2122, 0x161,  0x203A, 0x153,  0,      0x17E,  0x178};

// The byte that Windows-1252 shows as this character.
std::optional<unsigned char> byte_of(char32_t c) {
  if (c >= 0x80 && c <= 0xFF) return static_cast<unsigned char>(c);
  for (std::size_t i = 0; i < windows_1252.size(); ++i)
    if (windows_1252[i] == c) return static_cast<unsigned char>(0x80 + i);
  return std::nullopt;
}

// One character that was decoded byte by byte: its place and what it was.
struct Broken {
  Span span;
  char32_t meant = 0;
};

std::size_t sequence_size(unsigned char lead) {
  if (lead >= 0xC2 && lead <= 0xC5) return 2;
  if (lead >= 0xE2 && lead <= 0xEF) return 3;
  return lead == 0xF0 ? 4 : 0;
}

std::optional<Broken> broken_at(std::string_view text, std::size_t at) {
  std::string bytes;
  std::size_t wanted = 1;
  std::size_t i = at;
  while (bytes.size() < wanted && i < text.size()) {
    const CodePoint c = decode(text, i);
    const std::optional<unsigned char> byte = byte_of(c.value);
    if (!byte) return std::nullopt;
    if (bytes.empty()) wanted = sequence_size(*byte);
    if (wanted == 0 || (!bytes.empty() && (*byte & 0xC0U) != 0x80U)) return std::nullopt;
    bytes.push_back(static_cast<char>(*byte));
    i += c.size;
  }
  const CodePoint meant = decode(bytes, 0);
  if (bytes.size() < wanted || !meant.valid || meant.size != wanted) return std::nullopt;
  return Broken{{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(i)}, meant.value};
}

// Sure alone: Latin letters, and the marks of general punctuation. A lead that is a common French
// letter proves nothing before a guillemet, so other scripts need two characters in a row.
bool is_sure(char32_t meant) {
  return (meant > 0xA0 && meant <= 0x17F) || (meant >= 0x2010 && meant <= 0x2044) ||
         meant == 0x20AC || meant == 0x2122 || meant >= 0x1F300;
}

void report(const AnalysedRun& run, Span span, const std::string& meant,
            std::vector<Finding>& findings) {
  Finding finding = finding_at(
      rules[0], run, span, 950,
      {message_key(rules[0]), {{"found", std::string(run.text(span))}, {"expected", meant}}});
  add_fix(finding, run, span, meant, Safety::safe);
  findings.push_back(std::move(finding));
}

// Broken characters that touch are one finding. Returns where it ends.
std::size_t read_sequence(const AnalysedRun& run, std::size_t begin,
                          std::vector<Finding>& findings) {
  const std::string_view text = run.run->text;
  std::size_t at = begin;
  std::string meant;
  std::uint32_t count = 0;
  bool sure = false;
  while (const std::optional<Broken> broken = broken_at(text, at)) {
    append_utf8(meant, broken->meant);
    sure = sure || is_sure(broken->meant);
    ++count;
    at = broken->span.end;
  }
  if (sure || count >= 2)
    report(run, {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(at)}, meant,
           findings);
  return at;
}

// Every lead is a letter between U+00C2 and U+00F0, whose UTF-8 begins with the byte 0xC3, and what
// it leads is beyond ASCII.
bool may_begin(std::string_view text, std::size_t at) {
  return at + 2 < text.size() && static_cast<unsigned char>(text[at + 2]) >= 0x80;
}

void find_mojibake(const AnalysedRun& run, std::vector<Finding>& findings) {
  const std::string_view text = run.run->text;
  std::size_t at = 0;
  while ((at = text.find('\xC3', at)) != std::string_view::npos) {
    const std::size_t end = may_begin(text, at) ? read_sequence(run, at, findings) : at;
    at = end > at ? end : at + 2;
  }
}

// A byte that was no UTF-8 maps to one byte of the file and is the reader's finding.
void find_replacement(const AnalysedRun& run, std::vector<Finding>& findings) {
  const std::string_view text = run.run->text;
  const std::string mark = utf8_of(replacement_character);
  for (std::size_t at = 0; (at = text.find(mark, at)) != std::string_view::npos;
       at += mark.size()) {
    const Span span{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + mark.size())};
    if (run.run->map.to_source(span).size() < mark.size()) continue;
    findings.push_back(finding_at(rules[1], run, span, 1000, {message_key(rules[1]), {}}));
  }
}

void find(const CheckContext& context, std::vector<Finding>& findings) {
  for (const AnalysedRun& run : context.page.target->runs) {
    if (run.run->role == Role::code) continue;
    find_mojibake(run, findings);
    find_replacement(run, findings);
  }
}

}  // namespace

extern const Check encoding_mojibake_check{rules, nullptr, &find};

}  // namespace fauxami
