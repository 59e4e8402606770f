// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Compiled rules. Tested by tests/language/rule_set_test.cpp.
#include "language/rule_set.h"

#include <re2/re2.h>

#include <mutex>

#include "language/rule_parser.h"

namespace fauxami {
namespace {

re2::StringPiece piece(std::string_view text) { return {text.data(), text.size()}; }

RuleTables read_tables(SectionReader section) {
  RuleTables tables;
  tables.rules = section.read_array<RuleRecord>();
  tables.patterns = section.read_array<RulePattern>();
  tables.ops = section.read_array<RuleOp>();
  tables.programs = section.read_array<std::uint32_t>();
  tables.lemmas = section.read_array<RuleLemma>();
  tables.keys = section.read_array<std::uint64_t>();
  tables.texts = section.read_array<TextRange>();
  tables.regexes = section.read_array<TextRange>();
  tables.filter = section.read_array<std::uint64_t>();
  tables.anchors = section.read_array<AnchorSlot>();
  tables.postings = section.read_array<AnchorPosting>();
  tables.text = section.read_string();
  return tables;
}

std::vector<RuleExample> read_examples(SectionReader& section) {
  std::vector<RuleExample> examples(section.read<std::uint32_t>());
  for (RuleExample& example : examples) {
    example = parse_example(section.read_string());
    example.source = section.read_string();
  }
  return examples;
}

}  // namespace

// Regexes are compiled when a page first needs them: a pack holds many, a page meets few.
struct RuleSet::Regexes {
  explicit Regexes(std::size_t count) : flags(count), compiled(count) {}
  std::vector<std::once_flag> flags;
  std::vector<std::unique_ptr<re2::RE2>> compiled;
};

RuleSet::RuleSet() = default;
RuleSet::~RuleSet() = default;
RuleSet::RuleSet(RuleSet&&) noexcept = default;
RuleSet& RuleSet::operator=(RuleSet&&) noexcept = default;

RuleSet RuleSet::load(const PackFile& pack) {
  RuleSet rules;
  if (!pack.has("rules")) return rules;
  rules.pack_ = std::make_unique<PackFile>(pack);
  rules.tables_ = read_tables(pack.section("rules"));
  rules.regexes_ = std::make_unique<Regexes>(rules.tables_.regexes.size());
  return rules;
}

bool RuleSet::full_match(std::uint32_t regex, std::string_view text) const {
  std::unique_ptr<re2::RE2>& compiled = regexes_->compiled[regex];
  std::call_once(regexes_->flags[regex], [&] {
    re2::RE2::Options options;
    options.set_case_sensitive(false);
    options.set_log_errors(false);
    compiled = std::make_unique<re2::RE2>(piece(tables_.in_text(tables_.regexes[regex])), options);
  });
  return re2::RE2::FullMatch(piece(text), *compiled);
}

RuleInfo RuleSet::info(std::uint32_t rule) const {
  const RuleRecord& record = tables_.rules[rule];
  return {std::string(tables_.in_text(record.id)), std::string(tables_.in_text(record.category)),
          std::string(tables_.in_text(record.type)), static_cast<Severity>(record.severity),
          static_cast<Level>(record.level)};
}

std::vector<RuleDescription> RuleSet::descriptions() const {
  std::vector<RuleDescription> described;
  if (empty()) return described;
  SectionReader section = pack_->section("rules.texts");
  const std::uint32_t count = section.read<std::uint32_t>();
  for (std::uint32_t rule = 0; rule < count; ++rule) {
    RuleDescription one;
    one.info = info(rule);
    one.safety = safety(rule);
    one.file = section.read_string();
    one.line = section.read<std::uint32_t>();
    one.url = section.read_string();
    one.bad = read_examples(section);
    one.good = read_examples(section);
    one.patterns.resize(section.read<std::uint32_t>());
    for (std::string& pattern : one.patterns) pattern = section.read_string();
    described.push_back(std::move(one));
  }
  return described;
}

std::optional<RuleDescription> RuleSet::find(std::string_view id) const {
  for (RuleDescription& one : descriptions())
    if (one.info.id == id) return std::move(one);
  return std::nullopt;
}

}  // namespace fauxami
