// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <cstring>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace fauxami {

/// A pack is one file: a header, a directory of named sections, then the sections, each starting
/// at a multiple of 16 bytes. It is written once by the pack compiler for this machine (native
/// byte order) and mapped read-only at run time; sections that are tables are used in place.
///
/// Layout: "FAUXPACK", u32 format version, u32 section count, then per section
/// { char name[24], u64 offset, u64 size }.

/// Bytes of one section, written value by value. Types with padding are refused, for its bytes are
/// whatever memory held: the same data gives the same pack.
class SectionWriter {
 public:
  template <typename T>
  void write(const T& value) {
    static_assert(std::is_trivially_copyable_v<T> && std::has_unique_object_representations_v<T>);
    bytes_.append(reinterpret_cast<const char*>(&value), sizeof(T));
  }
  /// u32 length, then the bytes.
  void write_string(std::string_view text) {
    write(static_cast<std::uint32_t>(text.size()));
    bytes_.append(text);
  }
  /// u32 count, then each string.
  void write_strings(const std::vector<std::string>& texts) {
    write(static_cast<std::uint32_t>(texts.size()));
    for (const std::string& text : texts) write_string(text);
  }
  /// u32 count, zero bytes up to the alignment of T (at most 16), then the elements.
  template <typename T>
  void write_array(std::span<const T> values) {
    static_assert(std::is_trivially_copyable_v<T> && std::has_unique_object_representations_v<T>);
    write(static_cast<std::uint32_t>(values.size()));
    while (bytes_.size() % alignof(T) != 0) bytes_.push_back('\0');
    bytes_.append(reinterpret_cast<const char*>(values.data()), values.size_bytes());
  }
  void write_raw(std::string_view bytes) { bytes_.append(bytes); }
  std::string take() { return std::move(bytes_); }

 private:
  std::string bytes_;
};

/// Reads a section back in the order it was written. Arrays and strings are views into the
/// mapped file. A section that ends too early throws LoadError: the file is damaged.
class SectionReader {
 public:
  SectionReader(std::string_view bytes, std::string name) : bytes_(bytes), name_(std::move(name)) {}

  template <typename T>
  T read() {
    T value;
    std::memcpy(&value, take(sizeof(T)).data(), sizeof(T));
    return value;
  }
  std::string_view read_string() { return take(read<std::uint32_t>()); }
  std::vector<std::string> read_strings() {
    std::vector<std::string> texts;
    for (std::uint32_t left = read<std::uint32_t>(); left > 0; --left)
      texts.emplace_back(read_string());
    return texts;
  }
  template <typename T>
  std::span<const T> read_array() {
    const std::uint32_t count = read<std::uint32_t>();
    while (at_ % alignof(T) != 0) ++at_;
    return {reinterpret_cast<const T*>(take(count * sizeof(T)).data()), count};
  }
  std::string_view rest() const { return bytes_.substr(at_); }
  bool at_end() const { return at_ >= bytes_.size(); }

 private:
  std::string_view take(std::size_t size);

  std::string_view bytes_;
  std::string name_;
  std::size_t at_ = 0;
};

/// Collects sections and gives the bytes of the pack file.
class PackWriter {
 public:
  void add(std::string name, std::string bytes) { sections_[std::move(name)] = std::move(bytes); }
  std::string bytes() const;

 private:
  std::map<std::string, std::string> sections_;
};

/// A pack mapped into memory (or held in it, for tests). Copies share the mapping.
class PackFile {
 public:
  /// Maps a file; LoadError when it is missing, damaged or of another format version.
  static PackFile open(const std::string& path);
  /// Takes the bytes that PackWriter gave.
  static PackFile from_bytes(std::string bytes, std::string name);

  bool has(std::string_view section) const;
  /// A section's reader; an absent section reads as empty.
  SectionReader section(std::string_view name) const;
  std::string_view section_bytes(std::string_view name) const;

 private:
  struct Storage;
  PackFile(std::shared_ptr<const Storage> storage, std::string name);

  std::shared_ptr<const Storage> storage_;
  std::string name_;
  std::map<std::string, std::string_view, std::less<>> sections_;
};

}  // namespace fauxami
