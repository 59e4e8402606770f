// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

/// The texts of `--help`, in one table.
namespace fauxami::help {

inline constexpr const char* program =
    "Audits machine-translated pages: names, numbers, language, typography.";
inline constexpr const char* program_footer =
    "\nExample:\n  fauxami audit page.fr.html --source page.zh.html\n"
    "\nExit codes: 0 nothing at or above --fail-on, 1 findings, 2 an error.";

inline constexpr const char* audit = "Report what is wrong in pages";
inline constexpr const char* audit_footer =
    "\nExample:\n  fauxami audit page.fr.html --source page.zh.html --format json\n"
    "  fauxami audit pairs.tsv        the first line names the languages: row, align, zh-Hant, fr\n"
    "\nExit codes: 0 nothing at or above --fail-on, 1 findings, 2 an error.";
inline constexpr const char* diff = "Show the corrections as a patch, change nothing";
inline constexpr const char* diff_footer =
    "\nExample:\n  fauxami diff page.fr.html | patch -p0\n\nExit codes: 0 done, 2 an error.";
inline constexpr const char* fix = "Apply the certain corrections in place";
inline constexpr const char* fix_footer =
    "\nExample:\n  fauxami fix --unsafe page.fr.html\n\nExit codes: as an audit of the result.";
inline constexpr const char* explain = "Say what a rule finds and why it matters";
inline constexpr const char* explain_footer = "\nExample:\n  fauxami explain name/transliteration";
inline constexpr const char* rules = "List the rules or test their examples";
inline constexpr const char* rules_footer = "\nExample:\n  fauxami rules list --format json";
inline constexpr const char* rules_list = "List every rule with its severity and level";
inline constexpr const char* rules_list_footer = "\nExample:\n  fauxami rules list";
inline constexpr const char* rules_test = "Run the examples that each rule carries";
inline constexpr const char* rules_test_footer =
    "\nExample:\n  fauxami rules test rules/fr/finance.toml";
inline constexpr const char* rule_files =
    "Rule files to test beside the pack's rules (default: the pack's own)";
inline constexpr const char* names = "Ask the name data";
inline constexpr const char* names_footer = "\nExample:\n  fauxami names lookup \"Huang Renxun\"";
inline constexpr const char* names_derive =
    "List every form that would be read as a name, and how each is made";
inline constexpr const char* names_derive_footer =
    "\nExamples:\n  fauxami names derive \"Jensen Huang\"\n"
    "  fauxami names derive NAME --language zh-Hans --kind company   for a name no table knows";
inline constexpr const char* names_check = "Say what is wrong in tables of names";
inline constexpr const char* names_check_footer =
    "\nExamples:\n  fauxami names check names.tsv terms.tbx\n"
    "  fauxami names check --collisions dictionaries/names/*.tsv > collisions.tsv\n"
    "\nExit codes: 0 nothing, 1 faults, 2 an error.";
inline constexpr const char* name_files = "Tables of names, glossaries or TBX";
inline constexpr const char* collisions =
    "Print the machine forms that are something else as well, instead of checking";
inline constexpr const char* names_import =
    "Make a table of names out of the file of another project";
inline constexpr const char* names_import_footer =
    "\nExample:\n  zcat latest-all.json.gz | fauxami names import wikidata - -o names.tsv";
inline constexpr const char* import_wikidata =
    "Persons, companies, places, works of a Wikidata dump (JSON, one entity a line)";
inline constexpr const char* import_wikidata_footer =
    "\nExamples:\n  zcat latest-all.json.gz | fauxami names import wikidata - -o names.tsv\n"
    "  fauxami names import wikidata entities.json -o names.tsv\n"
    "\nLines that are not of the format are counted and left out.\n"
    "Exit codes: 0 done, 2 an error.";
inline constexpr const char* import_cedict =
    "Persons, companies and places of CC-CEDICT whose gloss says what they are";
inline constexpr const char* import_cedict_footer =
    "\nExample:\n  fauxami names import cedict cedict_1_0_ts_utf-8_mdbg.txt -o names.tsv\n"
    "\nLines that are not of the format are counted and left out.\n"
    "Exit codes: 0 done, 2 an error.";
inline constexpr const char* import_file = "The file, not compressed, or - for standard input";
inline constexpr const char* derived_name =
    "A name in its own script, or the name or key of somebody the tables know";
inline constexpr const char* name_language =
    "Language of a name that no table knows; default: what its script tells";
inline constexpr const char* kind = "What such a name names; default: person";
inline constexpr const char* names_lookup = "Say which names a written form may stand for";
inline constexpr const char* languages = "List the language packs";
inline constexpr const char* languages_footer = "\nExample:\n  fauxami languages";

inline constexpr const char* numbers = "Show every number of a page as it is read";
inline constexpr const char* numbers_footer =
    "\nExample:\n  fauxami numbers page.fr.html\n"
    "  fauxami numbers source.zh.txt --language zh-Hans --format json\n"
    "\nA line: place, role, text, value in digits (and with a scale word), unit, how exact it is.\n"
    "Exit codes: 0 done, 2 an error.";
inline constexpr const char* numbers_file = "A page in any language that has a pack";
inline constexpr const char* numbers_language =
    "Language of the page (BCP 47); default: the one it declares, else fr";

inline constexpr const char* paths =
    "Pages, bilingual tables (.tsv, .csv), directories of them, or - for standard input";
inline constexpr const char* format = "Output: text or json";
inline constexpr const char* source =
    "The page it was translated from; for a directory, the "
    "directory that holds the same relative paths";
inline constexpr const char* source_language =
    "Language of the source page or of the table column to compare with (BCP 47, as zh-Hans)";
inline constexpr const char* language =
    "Language of the pages, or of the table column to audit (BCP 47); default: the one they "
    "declare "
    "(the last column), else fr";
inline constexpr const char* fail_on =
    "Exit with 1 from this severity on: critical, major, minor, "
    "neutral, or never; default: major";
inline constexpr const char* level = "Rules to run: standard or strict; default: standard";
inline constexpr const char* select =
    "Run only these rules or families: name, number/*, name/mixed";
inline constexpr const char* ignore = "Leave out these rules or families";
inline constexpr const char* ui = "Language of messages: fr or en";
inline constexpr const char* color = "Colour: auto, always or never";
inline constexpr const char* config =
    "Configuration file; default: fauxami.toml upward from the page";
inline constexpr const char* no_config = "Read no configuration file";
inline constexpr const char* stdin_path = "Name of the page on standard input";
inline constexpr const char* output = "Write to this file instead of standard output";
inline constexpr const char* unsafe = "Apply the likely corrections too";
inline constexpr const char* safe = "Leave out the corrections that are only likely";
inline constexpr const char* rule = "Rule id, such as name/transliteration";
inline constexpr const char* name = "A name as written on a page";

}  // namespace fauxami::help
