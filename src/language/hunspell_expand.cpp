// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// All forms of a Hunspell dictionary. Tested by tests/language/hunspell_expand_test.cpp and, form
// by form, by tests/oracle/hunspell_test.cpp.
#include "language/hunspell_expand.h"

#include <algorithm>
#include <set>

namespace fauxami {
namespace {

bool has(const std::vector<AffixFlag>& flags, AffixFlag flag) {
  return flag != 0 && std::find(flags.begin(), flags.end(), flag) != flags.end();
}

bool fits(const ConditionPlace& place, char32_t character) {
  return (place.characters.find(character) != std::u32string::npos) != place.negated;
}

bool condition_holds(const AffixRule& rule, std::u32string_view part) {
  for (std::size_t i = 0; i < rule.condition.size(); ++i)
    if (!fits(rule.condition[i], part[i])) return false;
  return true;
}

bool suffix_applies(const AffixRule& rule, std::u32string_view word) {
  const std::size_t places = rule.condition.size();
  if (word.size() < places || word.size() < rule.strip.size()) return false;
  return word.substr(word.size() - rule.strip.size()) == rule.strip &&
         condition_holds(rule, word.substr(word.size() - places));
}

bool prefix_applies(const AffixRule& rule, std::u32string_view word) {
  if (word.size() < rule.condition.size() || word.size() < rule.strip.size()) return false;
  return word.substr(0, rule.strip.size()) == rule.strip && condition_holds(rule, word);
}

// A form under way: its flags say which affixes may still be put on.
struct Stage {
  std::u32string word;
  std::vector<AffixFlag> flags;
  std::vector<std::string> tags;
};

class Expansion {
 public:
  explicit Expansion(const HunspellDictionary& dictionary) : dictionary_(dictionary) {}

  void add(const DictionaryEntry& entry) {
    entry_ = &entry;
    const Stage root{decode_utf8(entry.word), entry.flags, entry.tags};
    emit(root);
    add_suffixed(root, 2);
    add_prefixed(root);
  }

  std::vector<InflectedForm> take() {
    std::erase_if(forms_,
                  [this](const InflectedForm& form) { return forbidden_.count(form.form) != 0; });
    return std::move(forms_);
  }

 private:
  void emit(const Stage& stage) {
    if (has(stage.flags, dictionary_.forbidden)) forbidden_.insert(encode_utf8(stage.word));
    if (has(stage.flags, dictionary_.need_affix) || has(stage.flags, dictionary_.forbidden)) return;
    const bool hidden =
        has(stage.flags, dictionary_.no_suggest) || has(entry_->flags, dictionary_.no_suggest);
    forms_.push_back({encode_utf8(stage.word), entry_->stem, stage.tags, !hidden});
  }

  static Stage with_affix(const Stage& stage, const AffixRule& rule, std::u32string word) {
    Stage next{std::move(word), rule.continuation, stage.tags};
    next.tags.insert(next.tags.end(), rule.tags.begin(), rule.tags.end());
    return next;
  }

  void add_suffixed(const Stage& stage, int levels) {
    if (levels == 0) return;
    for (const AffixFlag flag : stage.flags) {
      const std::map<AffixFlag, std::vector<AffixRule>>::const_iterator rules =
          dictionary_.suffixes.find(flag);
      if (rules == dictionary_.suffixes.end()) continue;
      for (const AffixRule& rule : rules->second) {
        if (!suffix_applies(rule, stage.word)) continue;
        const std::u32string kept = stage.word.substr(0, stage.word.size() - rule.strip.size());
        const Stage next = with_affix(stage, rule, kept + rule.add);
        emit(next);
        add_suffixed(next, levels - 1);
        add_prefixed(next);
      }
    }
  }

  void add_prefixed(const Stage& stage) {
    for (const AffixFlag flag : stage.flags) {
      const std::map<AffixFlag, std::vector<AffixRule>>::const_iterator rules =
          dictionary_.prefixes.find(flag);
      if (rules == dictionary_.prefixes.end()) continue;
      for (const AffixRule& rule : rules->second) {
        const bool elision = rule.add.find(U'\'') != std::u32string::npos;
        if (elision || !prefix_applies(rule, stage.word)) continue;
        const Stage next = with_affix(stage, rule, rule.add + stage.word.substr(rule.strip.size()));
        emit(next);
        add_suffixed(next, 1);
      }
    }
  }

  const HunspellDictionary& dictionary_;
  const DictionaryEntry* entry_ = nullptr;
  std::vector<InflectedForm> forms_;
  std::set<std::string> forbidden_;
};

}  // namespace

std::vector<InflectedForm> expand(const HunspellDictionary& dictionary) {
  Expansion expansion(dictionary);
  for (const DictionaryEntry& entry : dictionary.entries) expansion.add(entry);
  return expansion.take();
}

}  // namespace fauxami
