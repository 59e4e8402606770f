// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Derived forms that meet something else. Tested by tests/language/form_collisions_test.cpp.
#include "language/form_collisions.h"

#include <algorithm>

#include "base/unicode.h"

namespace fauxami {
namespace {

using Readings = std::vector<NameReading>;

bool is_right(const NameReading& reading) {
  return reading.kind == FormKind::canonical || reading.kind == FormKind::alias;
}

bool is_machine_made(const NameReading& reading) {
  return reading.kind == FormKind::transliteration || reading.kind == FormKind::literal ||
         reading.kind == FormKind::wrong_sense;
}

bool is_transliteration(const NameReading& reading) {
  return reading.kind == FormKind::transliteration;
}

class Resolver {
 public:
  Resolver(const std::set<std::string>& genuine, const Lexicon* lexicon)
      : genuine_(genuine), lexicon_(lexicon) {}

  void resolve(const std::string& form, Readings& readings);
  std::vector<FormCollision> take() { return std::move(collisions_); }

 private:
  static constexpr EntityId no_entity = ~EntityId{0};

  bool is_word(const std::string& form) const {
    return lexicon_ != nullptr &&
           (lexicon_->find(form) != 0 || lexicon_->find(capitalise(form)) != 0);
  }
  void drop(const std::string& form, Readings& readings, bool (*goes)(const NameReading&),
            EntityId kept, CollisionCause cause);
  void drop_weaker(const std::string& form, Readings& readings);
  void note_ambiguous(const std::string& form, const Readings& readings);

  const std::set<std::string>& genuine_;
  const Lexicon* lexicon_;
  std::vector<FormCollision> collisions_;
};

void Resolver::resolve(const std::string& form, Readings& readings) {
  const Readings::iterator right = std::find_if(readings.begin(), readings.end(), &is_right);
  if (right != readings.end())
    drop(form, readings, &is_machine_made, right->entity, CollisionCause::right_name);
  else if (genuine_.count(form) != 0)
    drop(form, readings, &is_machine_made, no_entity, CollisionCause::genuine);
  else if (std::any_of(readings.begin(), readings.end(), &is_transliteration) && is_word(form))
    drop(form, readings, &is_transliteration, no_entity, CollisionCause::word);
  drop_weaker(form, readings);
  note_ambiguous(form, readings);
  std::stable_sort(readings.begin(), readings.end(),
                   [](const NameReading& a, const NameReading& b) { return a.kind < b.kind; });
}

void Resolver::drop(const std::string& form, Readings& readings, bool (*goes)(const NameReading&),
                    EntityId kept, CollisionCause cause) {
  for (const NameReading& reading : readings)
    if (goes(reading) && reading.entity != kept)
      collisions_.push_back(
          {form, kept == no_entity ? reading.entity : kept, reading.entity, cause});
  readings.erase(std::remove_if(readings.begin(), readings.end(), goes), readings.end());
}

// A given name gives way to the whole name or the surname of another entity.
void Resolver::drop_weaker(const std::string& form, Readings& readings) {
  const Readings::iterator stronger =
      std::find_if(readings.begin(), readings.end(), [](const NameReading& reading) {
        return is_transliteration(reading) && reading.part != NamePart::given;
      });
  if (stronger == readings.end()) return;
  const EntityId kept = stronger->entity;
  const auto gives_way = [kept](const NameReading& reading) {
    return reading.part == NamePart::given && is_transliteration(reading) && reading.entity != kept;
  };
  for (const NameReading& reading : readings)
    if (gives_way(reading))
      collisions_.push_back({form, kept, reading.entity, CollisionCause::weaker});
  readings.erase(std::remove_if(readings.begin(), readings.end(), gives_way), readings.end());
}

void Resolver::note_ambiguous(const std::string& form, const Readings& readings) {
  const NameReading* first = nullptr;
  for (const NameReading& reading : readings) {
    if (!is_transliteration(reading)) continue;
    if (first == nullptr) first = &reading;
    if (reading.entity != first->entity)
      collisions_.push_back({form, first->entity, reading.entity, CollisionCause::ambiguous});
  }
}

}  // namespace

std::vector<FormCollision> resolve_collisions(ReadingsByForm& readings,
                                              const std::set<std::string>& genuine,
                                              const Lexicon* lexicon) {
  Resolver resolver(genuine, lexicon);
  for (std::pair<const std::string, Readings>& entry : readings)
    resolver.resolve(entry.first, entry.second);
  std::erase_if(readings, [](const std::pair<const std::string, Readings>& entry) {
    return entry.second.empty();
  });
  return resolver.take();
}

}  // namespace fauxami
