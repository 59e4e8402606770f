// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Compiles dictionaries/ and rules/ into one pack. Tested by tests/language/language_pack_test.cpp.
#include "language/pack_compiler.h"

#include <filesystem>

#include "base/text_hash.h"
#include "language/acronyms.h"
#include "language/agreement.h"
#include "language/amounts.h"
#include "language/contractions.h"
#include "language/currencies.h"
#include "language/foreign_text.h"
#include "language/language_pack.h"
#include "language/lexicon_compiler.h"
#include "language/messages.h"
#include "language/name_parts.h"
#include "language/names.h"
#include "language/numerals_source.h"
#include "language/orthography.h"
#include "language/pack_file.h"
#include "language/rule_compiler.h"
#include "language/rule_parser.h"
#include "language/typography.h"
#include "language/units.h"
#include "language/word_traits.h"

namespace fauxami {
namespace {

std::string tag_section(const std::string& tag) {
  SectionWriter section;
  section.write_string(tag);
  return section.take();
}

// What a cache of names compiled with these ones depends on.
std::string id_section(const std::string& names) {
  SectionWriter section;
  section.write(hash_bytes(names));
  return section.take();
}

// The lexicon comes first: other sections expand their lemmas through it.
Lexicon add_lexicon(const std::filesystem::path& words, const std::string& hunspell,
                    PackWriter& pack) {
  if (!std::filesystem::exists(words)) return Lexicon();
  compile_lexicon(words, hunspell, pack);
  return Lexicon(PackFile::from_bytes(pack.bytes(), words));
}

}  // namespace

std::string compile_pack(const PackSources& sources) {
  const std::filesystem::path data(sources.data_directory);
  const std::filesystem::path dictionary = data / "dictionaries" / sources.language;
  PackWriter pack;
  pack.add("tag", tag_section(sources.language));
  const Lexicon lexicon = add_lexicon(dictionary / "words.toml", sources.hunspell_directory, pack);
  const std::string orthography_section =
      compile_orthography(dictionary / "language.toml", lexicon);
  pack.add("orthography", orthography_section);
  const std::vector<UnitRow> units = read_units(data / "dictionaries" / "units.tsv");
  pack.add("units", compile_units(units));
  if (std::filesystem::exists(dictionary / "numerals.toml"))
    pack.add(
        "numerals",
        compile_numerals(read_numerals({dictionary / "numerals.toml", units, {sources.language}})));
  pack.add("currencies", compile_currencies(data / "dictionaries" / "currencies.tsv"));
  if (std::filesystem::exists(dictionary / "amounts.toml"))
    pack.add("amounts", compile_amounts(dictionary / "amounts.toml"));
  if (std::filesystem::exists(dictionary / "typography.toml"))
    pack.add("typography", compile_typography(dictionary / "typography.toml"));
  if (std::filesystem::exists(dictionary / "acronyms.toml"))
    pack.add("acronyms", compile_acronyms(dictionary / "acronyms.toml"));
  if (std::filesystem::exists(data / "dictionaries" / "stop_words.tsv"))
    pack.add("foreign_text", compile_foreign_text(data / "dictionaries" / "stop_words.tsv",
                                                  data / "dictionaries" / "languages.tsv"));
  if (std::filesystem::exists(dictionary / "agreement.toml"))
    pack.add("agreement", compile_agreement(dictionary / "agreement.toml", lexicon));
  pack.add("word_traits", compile_word_traits(LanguagePack::load(
                              PackFile::from_bytes(pack.bytes(), sources.language))));
  const std::string names =
      compile_names(data / "dictionaries" / "names", sources.language, lexicon);
  pack.add("names", names);
  pack.add("name_parts", compile_name_parts(data / "dictionaries" / "names", sources.language));
  pack.add("names_id", id_section(names));
  if (std::filesystem::exists(dictionary / "contractions.toml"))
    pack.add("contractions", compile_contractions(dictionary / "contractions.toml"));
  const Orthography orthography =
      Orthography::load(SectionReader(orthography_section, "orthography"));
  const std::vector<Rule> rules = read_rules(data / "rules" / sources.language, orthography);
  if (!rules.empty()) compile_rules(rules, lexicon, pack);
  for (const std::string ui : {"fr", "en"}) {
    MessageCatalogue messages = read_messages(data / "rules" / "messages" / (ui + ".toml"));
    add_rule_messages(rules, ui, messages);
    pack.add("messages." + ui, compile_messages(messages));
  }
  return pack.bytes();
}

std::string explain_names(const PackSources& sources) {
  const std::filesystem::path data(sources.data_directory);
  PackWriter pack;
  const Lexicon lexicon = add_lexicon(data / "dictionaries" / sources.language / "words.toml",
                                      sources.hunspell_directory, pack);
  return explain_names(data / "dictionaries" / "names", sources.language, lexicon);
}

}  // namespace fauxami
