// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Rules to the tables of a pack. Tested by tests/language/rule_set_test.cpp.
#include "language/rule_compiler.h"

#include <algorithm>
#include <map>

#include "base/load_error.h"
#include "base/unicode.h"
#include "language/rule_anchor.h"
#include "language/rule_program.h"
#include "language/rule_tables.h"

namespace fauxami {
namespace {

constexpr std::size_t filter_bits_per_anchor = 16;

class RuleCompiler {
 public:
  explicit RuleCompiler(const Lexicon& lexicon) : writer_(lexicon) {}

  void add(const Rule& rule);
  std::string section();

 private:
  RuleRecord record_of(const Rule& rule);
  void add_case(const Rule& rule, const RuleCase& one);
  std::uint32_t add_program(const Rule& rule, const Pattern& pattern);
  TableRange add_programs(const Rule& rule, const std::vector<Pattern>& patterns);
  TableRange add_texts(const std::vector<std::string>& texts);
  std::vector<AnchorSlot> anchor_slots();
  std::vector<std::uint64_t> filter_of(const std::vector<AnchorSlot>& slots) const;

  ProgramWriter writer_;
  std::vector<RuleRecord> rules_;
  std::vector<RulePattern> patterns_;
  std::vector<std::uint32_t> programs_;
  std::vector<TextRange> texts_;
  std::vector<AnchorPosting> postings_;
  std::map<std::uint64_t, std::vector<AnchorPosting>> postings_by_key_;
};

LoadError fault(const Rule& rule, const Pattern& pattern, const PatternError& error) {
  std::uint32_t column = pattern.column;
  for (std::size_t at = 0; at < error.at && at < pattern.text.size();
       at += decode(pattern.text, at).size)
    ++column;
  return LoadError(rule.file, pattern.line, column, error.message + " ('" + rule.info.id + "')");
}

std::uint32_t RuleCompiler::add_program(const Rule& rule, const Pattern& pattern) {
  try {
    return writer_.add(pattern);
  } catch (const PatternError& error) {
    throw fault(rule, pattern, error);
  }
}

TableRange RuleCompiler::add_programs(const Rule& rule, const std::vector<Pattern>& patterns) {
  const TableRange range{static_cast<std::uint32_t>(programs_.size()),
                         static_cast<std::uint32_t>(patterns.size())};
  for (const Pattern& pattern : patterns) programs_.push_back(add_program(rule, pattern));
  return range;
}

TableRange RuleCompiler::add_texts(const std::vector<std::string>& texts) {
  const TableRange range{static_cast<std::uint32_t>(texts_.size()),
                         static_cast<std::uint32_t>(texts.size())};
  for (const std::string& text : texts) texts_.push_back(writer_.add_text(text));
  return range;
}

RuleRecord RuleCompiler::record_of(const Rule& rule) {
  RuleRecord record;
  record.id = writer_.add_text(rule.info.id);
  record.category = writer_.add_text(rule.info.category);
  record.type = writer_.add_text(rule.info.type);
  record.message_key = writer_.add_text(message_prefix(rule.info.id) + ".message");
  record.unless = add_programs(rule, rule.unless);
  record.also = add_programs(rule, rule.also);
  record.sources = add_texts(rule.source);
  record.roles = rule.roles;
  record.severity = static_cast<std::uint8_t>(rule.info.severity);
  record.level = static_cast<std::uint8_t>(rule.info.level);
  record.safety = static_cast<std::uint8_t>(rule.safety);
  record.without_source = static_cast<std::uint8_t>(rule.without_source);
  return record;
}

void RuleCompiler::add_case(const Rule& rule, const RuleCase& one) {
  RulePattern pattern;
  pattern.rule = static_cast<std::uint32_t>(rules_.size());
  pattern.program = add_program(rule, one.pattern);
  pattern.suggestions = add_texts(one.suggestions);
  pattern.underline_begin = static_cast<std::uint8_t>(one.pattern.underline_begin);
  pattern.underline_end = static_cast<std::uint8_t>(one.pattern.underline_end);
  pattern.element_count = static_cast<std::uint8_t>(one.pattern.elements.size());
  const std::optional<Anchor> anchor = anchor_of(one.pattern, writer_);
  if (!anchor)
    throw fault(rule, one.pattern,
                {0, "the pattern needs a word or >lemma that cannot be left out"});
  AnchorPosting posting;
  posting.other_key = anchor->other_key;
  posting.other_distance = anchor->other_distance;
  posting.pattern = static_cast<std::uint32_t>(patterns_.size());
  posting.least_before = static_cast<std::uint16_t>(anchor->least_before);
  posting.most_before = static_cast<std::uint16_t>(anchor->most_before);
  for (const std::uint64_t key : anchor->keys) postings_by_key_[key].push_back(posting);
  patterns_.push_back(pattern);
}

void RuleCompiler::add(const Rule& rule) {
  for (const RuleCase& one : rule.cases) add_case(rule, one);
  rules_.push_back(record_of(rule));
}

// At most half full, so that a probe meets an empty slot soon.
std::vector<AnchorSlot> RuleCompiler::anchor_slots() {
  std::size_t size = 2;
  while (size < postings_by_key_.size() * 2) size *= 2;
  std::vector<AnchorSlot> slots(size);
  for (const std::pair<const std::uint64_t, std::vector<AnchorPosting>>& entry : postings_by_key_) {
    std::size_t at = entry.first & (size - 1);
    while (slots[at].key != 0) at = (at + 1) & (size - 1);
    slots[at] = {entry.first,
                 {static_cast<std::uint32_t>(postings_.size()),
                  static_cast<std::uint32_t>(entry.second.size())}};
    postings_.insert(postings_.end(), entry.second.begin(), entry.second.end());
  }
  return slots;
}

std::vector<std::uint64_t> RuleCompiler::filter_of(const std::vector<AnchorSlot>& slots) const {
  std::size_t size = 1;
  while (size * 64 < postings_by_key_.size() * filter_bits_per_anchor) size *= 2;
  std::vector<std::uint64_t> filter(size, 0);
  for (const AnchorSlot& slot : slots) {
    const std::uint64_t bit = slot.key >> 20U;
    if (slot.key != 0) filter[(bit >> 6U) & (size - 1)] |= std::uint64_t{1} << (bit & 63U);
  }
  return filter;
}

template <typename T>
void write_table(SectionWriter& section, const std::vector<T>& table) {
  section.write_array(std::span<const T>(table));
}

// RuleSet::load reads in this order.
std::string RuleCompiler::section() {
  const std::vector<AnchorSlot> slots = anchor_slots();
  SectionWriter section;
  write_table(section, rules_);
  write_table(section, patterns_);
  write_table(section, writer_.ops);
  write_table(section, programs_);
  write_table(section, writer_.lemmas);
  write_table(section, writer_.keys);
  write_table(section, texts_);
  write_table(section, writer_.regexes);
  write_table(section, filter_of(slots));
  write_table(section, slots);
  write_table(section, postings_);
  section.write_string(writer_.text);
  return section.take();
}

void write_examples(SectionWriter& section, const std::vector<RuleExample>& examples) {
  section.write(static_cast<std::uint32_t>(examples.size()));
  for (const RuleExample& example : examples) {
    section.write_string(example.written);
    section.write_string(example.source);
  }
}

std::string texts_section(const std::vector<Rule>& rules) {
  SectionWriter section;
  section.write(static_cast<std::uint32_t>(rules.size()));
  for (const Rule& rule : rules) {
    section.write_string(rule.file);
    section.write(rule.line);
    section.write_string(rule.url);
    write_examples(section, rule.bad);
    write_examples(section, rule.good);
    section.write(static_cast<std::uint32_t>(rule.cases.size()));
    for (const RuleCase& one : rule.cases) section.write_string(one.pattern.text);
  }
  return section.take();
}

void add_texts(const std::map<std::string, std::string>& texts, const std::string& ui_language,
               const std::string& key, MessageCatalogue& messages) {
  const std::map<std::string, std::string>::const_iterator found = texts.find(ui_language);
  if (found != texts.end()) messages.add(key, found->second);
}

}  // namespace

std::string message_prefix(std::string_view rule_id) {
  std::string key(rule_id);
  std::replace(key.begin(), key.end(), '/', '.');
  return key;
}

void compile_rules(const std::vector<Rule>& rules, const Lexicon& lexicon, PackWriter& pack) {
  RuleCompiler compiler(lexicon);
  for (const Rule& rule : rules) compiler.add(rule);
  pack.add("rules", compiler.section());
  pack.add("rules.texts", texts_section(rules));
}

void add_rule_messages(const std::vector<Rule>& rules, const std::string& ui_language,
                       MessageCatalogue& messages) {
  for (const Rule& rule : rules) {
    const std::string prefix = message_prefix(rule.info.id);
    add_texts(rule.messages, ui_language, prefix + ".message", messages);
    add_texts(rule.titles, ui_language, prefix + ".title", messages);
    add_texts(rule.whys, ui_language, prefix + ".why", messages);
  }
}

}  // namespace fauxami
