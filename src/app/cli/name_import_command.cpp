// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// The command `names import`. Tested by tests/cli/name_import_test.cpp.
#include "app/cli/name_import_command.h"

#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <functional>
#include <memory>
#include <set>
#include <vector>

#include "app/cli/console.h"
#include "app/cli/files.h"
#include "app/cli/settings.h"
#include "app/names/cedict.h"
#include "app/names/line_reader.h"
#include "app/names/name_table.h"
#include "app/names/wikidata.h"
#include "base/unicode.h"
#include "language/name_derivation.h"

namespace fauxami {
namespace {

using ReadLine = std::function<ImportResult(std::string_view, NameRow&)>;

/// The stream of a path, "-" for the standard one; closes what it opened.
class Stream {
 public:
  Stream(const std::string& path, std::FILE* standard, const char* mode)
      : opened_(path == "-" ? nullptr : std::fopen(path.c_str(), mode)),
        stream_(path == "-" ? standard : opened_) {}
  Stream(const Stream&) = delete;
  Stream& operator=(const Stream&) = delete;
  ~Stream() {
    if (opened_ != nullptr) std::fclose(opened_);
  }
  std::FILE* get() const { return stream_; }
  /// Whether all that was written has arrived.
  bool flush() const { return std::fflush(stream_) == 0 && std::ferror(stream_) == 0; }

 private:
  std::FILE* opened_;
  std::FILE* stream_;
};

struct Counts {
  std::uint64_t names = 0;
  std::uint64_t left_out = 0;
  std::uint64_t malformed = 0;
  std::vector<std::uint64_t> first_malformed;

  void add(ImportResult result, std::uint64_t line) {
    constexpr std::size_t shown = 5;
    names += result == ImportResult::name ? 1 : 0;
    left_out += result == ImportResult::left_out ? 1 : 0;
    if (result != ImportResult::malformed) return;
    if (++malformed <= shown) first_malformed.push_back(line);
  }
  std::string lines() const {
    std::string list;
    for (const std::uint64_t line : first_malformed)
      list += (list.empty() ? "" : ", ") + std::to_string(line);
    return list + (malformed > first_malformed.size() ? ", ..." : "");
  }
};

/// A line on a terminal that counts while a large file is read.
class Ticker {
 public:
  void show(const LineReader& reader, const Counts& counts) {
    constexpr std::uint64_t every = 2048;
    if (!terminal_ || reader.number() % every != 0) return;
    std::fprintf(stderr, "\r%llu lines, %llu MB, %llu names\x1b[K",
                 static_cast<unsigned long long>(reader.number()),
                 static_cast<unsigned long long>(reader.bytes() >> 20U),
                 static_cast<unsigned long long>(counts.names));
    shown_ = true;
  }
  void erase() const {
    if (shown_) std::fputs("\r\x1b[K", stderr);
  }

 private:
  bool terminal_ = ::isatty(STDERR_FILENO) == 1;
  bool shown_ = false;
};

// Chinese forms of the shipped names: those rows are better than a dictionary's gloss.
std::set<std::string> known_forms(const std::string& tables) {
  std::set<std::string> forms;
  for (const NameRow& row : read_name_rows(tables))
    for (const std::string& form : row.in("zh-Hans")) forms.insert(form);
  return forms;
}

ReadLine reader_of_format(const Options& options, const std::string& tables) {
  if (options.command == Command::names_import_wikidata) {
    const std::shared_ptr<const WikidataReader> reader =
        std::make_shared<const WikidataReader>(tables + "/wikidata_kinds.tsv");
    return [reader](std::string_view line, NameRow& row) { return reader->read(line, row); };
  }
  const std::shared_ptr<CedictReader> reader =
      std::make_shared<CedictReader>(tables + "/cedict_glosses.tsv", known_forms(tables));
  return [reader](std::string_view line, NameRow& row) { return reader->read(line, row); };
}

// "Zhang Yiming" keeps the Chinese order: its first word is the surname.
void find_surname(const NameDerivation& derivation, NameRow& row) {
  const std::string& name = row.in("fr").front();
  const std::size_t space = name.find(' ');
  if (row.kind != NameKind::person || !row.surname.empty() || space == std::string::npos) return;
  NameRow chinese;
  chinese.names["fr"] = {name};
  chinese.names["zh-Hans"] = row.in("zh-Hans");
  for (const NameForm& form : derivation.forms(chinese, "fr", FormSet::with_machine_forms)) {
    if (form.parts.empty()) continue;
    std::string letters;
    for (const std::string& part : form.parts) letters += part;
    const bool surname_first = form.parts.front() == letters_key(name.substr(0, space));
    if (form.origin == FormOrigin::pinyin && form.part == NamePart::whole && surname_first &&
        letters == letters_key(name))
      row.surname = name.substr(0, space);
  }
}

ReadLine reader_for(const Options& options, const std::string& tables) {
  const std::shared_ptr<const NameDerivation> derivation =
      std::make_shared<const NameDerivation>(tables);
  const ReadLine read = reader_of_format(options, tables);
  return [derivation, read](std::string_view line, NameRow& row) {
    const ImportResult result = read(line, row);
    if (result == ImportResult::name) find_surname(*derivation, row);
    return result;
  };
}

bool is_compressed(std::string_view line) { return line.substr(0, 2) == "\x1F\x8B"; }

class Import {
 public:
  Import(const Options& options, const Console& console) : options_(options), console_(console) {}

  int run(const ReadLine& read_line);

 private:
  bool copy(const ReadLine& read_line, std::FILE* input, std::FILE* output);
  bool complain(const Message& message) const {
    console_.complain(message);
    return false;
  }
  int finish(const Stream& output, const std::string& written) const;

  const Options& options_;
  const Console& console_;
  Counts counts_;
};

bool Import::copy(const ReadLine& read_line, std::FILE* input, std::FILE* output) {
  LineReader reader(input);
  Ticker ticker;
  NameRow row;
  std::fputs(name_table_header().c_str(), output);
  for (std::string_view line; reader.next(line);) {
    if (reader.number() == 1 && is_compressed(line))
      return complain({"cli.import-compressed", {{"path", options_.subject}}});
    const ImportResult result = reader.is_cut() ? ImportResult::malformed : read_line(line, row);
    counts_.add(result, reader.number());
    if (result == ImportResult::name) std::fputs(name_table_line(row).c_str(), output);
    ticker.show(reader, counts_);
  }
  ticker.erase();
  if (reader.error_number() != 0)
    return complain(system_error(options_.subject, reader.error_number()));
  const std::uint64_t well_formed = counts_.names + counts_.left_out;
  if (well_formed == 0 && counts_.malformed > 0)
    return complain({"cli.import-format", {{"path", options_.subject}}});
  return true;
}

// The table appears under its name when it is whole.
int Import::finish(const Stream& output, const std::string& written) const {
  const bool whole = output.flush();
  const bool renamed = whole && (options_.output.empty() ||
                                 std::rename(written.c_str(), options_.output.c_str()) == 0);
  if (!renamed) {
    console_.complain(system_error(written, errno));
    return 2;
  }
  console_.remark(
      {"cli.imported",
       {{"names", std::to_string(counts_.names)}, {"left", std::to_string(counts_.left_out)}}});
  if (counts_.malformed > 0)
    console_.remark({"cli.import-malformed",
                     {{"path", options_.subject},
                      {"count", std::to_string(counts_.malformed)},
                      {"lines", counts_.lines()}}});
  return 0;
}

int Import::run(const ReadLine& read_line) {
  const Stream input(options_.subject, stdin, "rb");
  if (input.get() == nullptr) {
    console_.complain(system_error(options_.subject, errno));
    return 2;
  }
  const std::string written = options_.output.empty() ? "-" : options_.output + ".part";
  const Stream output(written, stdout, "wb");
  if (output.get() == nullptr) {
    console_.complain(system_error(written, errno));
    return 2;
  }
  if (copy(read_line, input.get(), output.get())) return finish(output, written);
  if (written != "-") std::remove(written.c_str());
  return 2;
}

}  // namespace

int run_names_import(const Options& options, PackShelf& shelf) {
  const std::string tag = usual_tag(options, shelf);
  const Console console(shelf.messages(tag, ui_language(options)));
  return Import(options, console).run(reader_for(options, shelf.names_directory()));
}

}  // namespace fauxami
