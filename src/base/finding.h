// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/fix.h"
#include "base/message.h"
#include "base/span.h"

namespace fauxami {

/// MQM severity levels; penalty_points gives their weight.
enum class Severity : std::uint8_t { neutral, minor, major, critical };

constexpr std::array<std::string_view, 4> severity_names{"neutral", "minor", "major", "critical"};
constexpr std::array<std::uint32_t, 4> severity_penalties{0, 1, 5, 25};

constexpr std::string_view name_of(Severity severity) {
  return severity_names[static_cast<std::size_t>(severity)];
}
/// Penalty points of MQM's standard weights: 0, 1, 5, 25.
constexpr std::uint32_t penalty_points(Severity severity) {
  return severity_penalties[static_cast<std::size_t>(severity)];
}

/// Whether a rule runs by default or only under `--level strict`.
enum class Level : std::uint8_t { standard, strict };

/// What a rule is, whatever it finds: one entry per rule id, from a check's table or a rule pack.
struct RuleInfo {
  std::string id;                       ///< "family/slug", never reused
  std::string category;                 ///< MQM-Core, "Accuracy/Mistranslation"
  std::string type;                     ///< MQM-Full id, "entity"
  Severity severity = Severity::minor;  ///< the usual one; a finding may carry another
  Level level = Level::standard;
};

/// A piece of evidence: why the finding is believed, and where, when there is a place.
struct Note {
  Message message;
  Span source;       ///< in the audited file, or in `file`; empty when there is no place
  std::string text;  ///< the words it is about, may be ""
  std::string file;  ///< name of another file (the source page), "" for the audited one
};

/// One defect of the page.
///
/// Invariants: `source` is tight (the wrong words themselves) and lies inside the file;
/// `confidence` is per mille, 0 to 1000; fixes are alternatives, best first.
///
/// Example: rule "name/transliteration", source over "Huang Renxun", severity major,
/// confidence 970, note "the page also says Jensen Huang" with its place, fix "Jensen Huang".
struct Finding {
  std::string rule;
  std::string category;
  std::string type;
  Severity severity = Severity::minor;
  std::uint16_t confidence = 500;
  Span source;
  Message message;
  std::vector<Note> notes = {};
  std::vector<Fix> fixes = {};
  std::string row =
      {};  ///< in a table: what its column `row` says, or the number of the row's line
};

/// A finding of the given rule with its category, type and usual severity filled in.
inline Finding finding_of(const RuleInfo& rule, Span source, std::uint16_t confidence,
                          Message message) {
  return {rule.id, rule.category, rule.type, rule.severity, confidence, source, std::move(message)};
}

}  // namespace fauxami
