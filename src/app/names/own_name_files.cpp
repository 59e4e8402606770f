// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// From a project's files to a names section. Tested by tests/cli/own_names_test.cpp.
#include "app/names/own_name_files.h"

#include <fmt/format.h>

#include <utility>

#include "app/names/glossary.h"
#include "app/names/name_cache.h"
#include "app/names/tbx.h"
#include "base/text_hash.h"
#include "base/unicode.h"
#include "language/own_names.h"

namespace fauxami {
namespace {

// Raised when own names are read or compiled in another way.
constexpr int format = 1;

bool has_extension(const std::string& path, std::string_view extension) {
  const std::size_t dot = path.rfind('.');
  return dot != std::string::npos && to_lower(path.substr(dot)) == extension;
}

bool is_tbx(const std::string& path) {
  return has_extension(path, ".tbx") || has_extension(path, ".xml");
}

std::vector<NameRow> rows_of(const OwnNameFile& file) {
  if (file.use == OwnNameUse::kept) return read_kept_names(file.path, file.bytes);
  if (is_tbx(file.path)) return read_tbx(file.path, file.bytes);
  if (is_name_table(file)) return read_own_names(file.path, file.bytes);
  return read_glossary(file.path, file.bytes);
}

}  // namespace

bool is_name_table(const OwnNameFile& file) {
  return file.use == OwnNameUse::names && !is_tbx(file.path) && !is_glossary(file.path, file.bytes);
}

OwnNames::OwnNames(std::vector<OwnNameFile> files) : files_(std::move(files)) {
  TextHash hash;
  for (const OwnNameFile& file : files_) {
    hash.add(file.path.substr(file.path.rfind('/') + 1));
    hash.add(fmt::format("|{}|{}|", static_cast<int>(file.use), file.bytes.size()));
    hash.add(file.bytes);
  }
  id_ = hash.value();
}

std::vector<NameRow> OwnNames::rows() const {
  std::vector<NameRow> rows;
  for (const OwnNameFile& file : files_)
    for (NameRow& row : rows_of(file)) rows.push_back(std::move(row));
  return rows;
}

PackFile OwnNames::compiled(const PackFile& shipped, const std::string& tag,
                            const std::string& tables) const {
  const std::uint64_t names_id = shipped.section("names_id").read<std::uint64_t>();
  const std::string name =
      fmt::format("names-{}-{}-{:016x}-{:016x}.pack", tag, format, names_id, id_);
  if (std::optional<PackFile> cached = open_cached(name)) return *std::move(cached);
  PackWriter writer;
  writer.add("names", compile_names(tables, tag, rows(), Lexicon(shipped)));
  std::string bytes = writer.bytes();
  store_cached(name, bytes);
  return PackFile::from_bytes(std::move(bytes), name);
}

}  // namespace fauxami
