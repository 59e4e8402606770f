// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "language/name_rows.h"
#include "language/pack_file.h"

namespace fauxami {

/// What a file of own names is: a table, glossary or TBX of names, or a list of names that are not
/// translated.
enum class OwnNameUse : std::uint8_t { names, kept };

/// One file of a project's own names, in memory.
struct OwnNameFile {
  std::string path;
  std::string bytes;
  OwnNameUse use = OwnNameUse::names;
};

/// A table with the columns of the name tables, as opposed to a glossary, TBX or a list.
bool is_name_table(const OwnNameFile& file);

/// The files of a project's own names and their compiled form. Files are read when the
/// configuration is, parsed only when no earlier run has compiled the same bytes.
class OwnNames {
 public:
  explicit OwnNames(std::vector<OwnNameFile> files);

  bool empty() const { return files_.empty(); }
  /// Of names and contents of all files, in their order.
  std::uint64_t id() const { return id_; }
  /// The rows of all files. LoadError with the place of the first fault.
  std::vector<NameRow> rows() const;
  /// A pack file whose section "names" is that of a shipped pack with the own names compiled in,
  /// from the cache or made now; `tables` is the folder of the shipped
  /// name tables.
  PackFile compiled(const PackFile& shipped, const std::string& tag,
                    const std::string& tables) const;

 private:
  std::vector<OwnNameFile> files_;
  std::uint64_t id_ = 0;
};

}  // namespace fauxami
