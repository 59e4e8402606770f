// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Writes and maps pack files. Tested by tests/language/pack_file_test.cpp.
#include "language/pack_file.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>

#include "base/load_error.h"

namespace fauxami {
namespace {

constexpr std::string_view magic = "FAUXPACK";
constexpr std::uint32_t format_version = 1;

struct DirectoryEntry {
  std::array<char, 24> name{};
  std::uint64_t offset = 0;
  std::uint64_t size = 0;
};

constexpr std::size_t header_size = 16;

std::size_t aligned(std::size_t offset) { return (offset + 15) / 16 * 16; }

std::string_view name_of(const DirectoryEntry& entry) {
  const std::string_view name(entry.name.data(), entry.name.size());
  return name.substr(0, name.find('\0'));
}

}  // namespace

struct PackFile::Storage {
  std::string held;
  void* mapping = MAP_FAILED;
  std::size_t mapped_size = 0;

  Storage() = default;
  Storage(const Storage&) = delete;
  Storage& operator=(const Storage&) = delete;
  ~Storage() {
    if (mapping != MAP_FAILED) munmap(mapping, mapped_size);
  }
  std::string_view bytes() const {
    if (mapping == MAP_FAILED) return held;
    return {static_cast<const char*>(mapping), mapped_size};
  }
};

std::string_view SectionReader::take(std::size_t size) {
  if (at_ + size > bytes_.size() || at_ + size < at_)
    throw LoadError(name_, 0, 0, "the pack is damaged; build it again");
  const std::string_view part = bytes_.substr(at_, size);
  at_ += size;
  return part;
}

std::string PackWriter::bytes() const {
  SectionWriter file;
  file.write_raw(magic);
  file.write(format_version);
  file.write(static_cast<std::uint32_t>(sections_.size()));
  std::size_t offset = aligned(header_size + sections_.size() * sizeof(DirectoryEntry));
  std::string body;
  const std::size_t body_begin = offset;
  for (const std::pair<const std::string, std::string>& section : sections_) {
    DirectoryEntry entry;
    section.first.copy(entry.name.data(), entry.name.size() - 1);
    entry.offset = offset;
    entry.size = section.second.size();
    file.write(entry);
    body.append(section.second);
    body.resize(aligned(body.size()), '\0');
    offset = body_begin + body.size();
  }
  std::string bytes = file.take();
  bytes.resize(body_begin, '\0');
  return bytes + body;
}

PackFile::PackFile(std::shared_ptr<const Storage> storage, std::string name)
    : storage_(std::move(storage)), name_(std::move(name)) {
  const std::string_view bytes = storage_->bytes();
  SectionReader header(bytes, name_);
  if (bytes.size() < header_size || bytes.substr(0, magic.size()) != magic)
    throw LoadError(name_, 0, 0, "is not a language pack");
  header.read<std::uint64_t>();
  if (header.read<std::uint32_t>() != format_version)
    throw LoadError(name_, 0, 0, "was built by another version of fauxami; build it again");
  const std::uint32_t count = header.read<std::uint32_t>();
  for (std::uint32_t i = 0; i < count; ++i) {
    const DirectoryEntry entry = header.read<DirectoryEntry>();
    if (entry.offset > bytes.size() || entry.size > bytes.size() - entry.offset)
      throw LoadError(name_, 0, 0, "the pack is damaged; build it again");
    sections_[std::string(name_of(entry))] = bytes.substr(entry.offset, entry.size);
  }
}

PackFile PackFile::open(const std::string& path) {
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) throw LoadError(path, 0, 0, "cannot open the language pack");
  struct stat status {};
  const std::shared_ptr<Storage> storage = std::make_shared<Storage>();
  if (fstat(descriptor, &status) == 0 && status.st_size > 0) {
    storage->mapped_size = static_cast<std::size_t>(status.st_size);
    storage->mapping = mmap(nullptr, storage->mapped_size, PROT_READ, MAP_PRIVATE, descriptor, 0);
  }
  ::close(descriptor);
  return PackFile(storage, path);
}

PackFile PackFile::from_bytes(std::string bytes, std::string name) {
  const std::shared_ptr<Storage> storage = std::make_shared<Storage>();
  storage->held = std::move(bytes);
  return PackFile(storage, std::move(name));
}

bool PackFile::has(std::string_view section) const {
  return sections_.find(section) != sections_.end();
}

std::string_view PackFile::section_bytes(std::string_view name) const {
  const std::map<std::string, std::string_view, std::less<>>::const_iterator found =
      sections_.find(name);
  return found == sections_.end() ? std::string_view() : found->second;
}

SectionReader PackFile::section(std::string_view name) const {
  return SectionReader(section_bytes(name), name_ + ":" + std::string(name));
}

}  // namespace fauxami
