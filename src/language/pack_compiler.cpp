// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Compiles dictionaries/ and rules/ into one pack. Tested by tests/language/language_pack_test.cpp.
#include "language/pack_compiler.h"

#include <filesystem>

#include "language/contractions.h"
#include "language/lexicon_compiler.h"
#include "language/messages.h"
#include "language/names.h"
#include "language/numerals.h"
#include "language/orthography.h"
#include "language/pack_file.h"
#include "language/rule_compiler.h"
#include "language/rule_parser.h"
#include "language/typography.h"

namespace fauxami {
namespace {

std::string tag_section(const std::string& tag) {
  SectionWriter section;
  section.write_string(tag);
  return section.take();
}

// The part of the pack that rules are compiled against, as it will be at run time.
Lexicon lexicon_of(const PackWriter& pack, const std::string& name) {
  const PackFile so_far = PackFile::from_bytes(pack.bytes(), name);
  return so_far.has("lexicon") ? Lexicon(so_far) : Lexicon();
}

}  // namespace

std::string compile_pack(const PackSources& sources) {
  const std::filesystem::path data(sources.data_directory);
  const std::filesystem::path dictionary = data / "dictionaries" / sources.language;
  PackWriter pack;
  pack.add("tag", tag_section(sources.language));
  const std::string orthography_section = compile_orthography(dictionary / "language.toml");
  pack.add("orthography", orthography_section);
  if (std::filesystem::exists(dictionary / "words.toml"))
    compile_lexicon(dictionary / "words.toml", sources.hunspell_directory, pack);
  if (std::filesystem::exists(dictionary / "numerals.toml"))
    pack.add("numerals", compile_numerals(dictionary / "numerals.toml"));
  if (std::filesystem::exists(dictionary / "typography.toml"))
    pack.add("typography", compile_typography(dictionary / "typography.toml"));
  pack.add("names", compile_names(data / "dictionaries" / "names", sources.language));
  if (std::filesystem::exists(dictionary / "contractions.toml"))
    pack.add("contractions", compile_contractions(dictionary / "contractions.toml"));
  const Orthography orthography = Orthography::load(SectionReader(orthography_section, "orthography"));
  const std::vector<Rule> rules = read_rules(data / "rules" / sources.language, orthography);
  if (!rules.empty()) compile_rules(rules, lexicon_of(pack, sources.language), pack);
  for (const std::string ui : {"fr", "en"}) {
    MessageCatalogue messages = read_messages(data / "rules" / "messages" / (ui + ".toml"));
    add_rule_messages(rules, ui, messages);
    pack.add("messages." + ui, compile_messages(messages));
  }
  return pack.bytes();
}

}  // namespace fauxami
