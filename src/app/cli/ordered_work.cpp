// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Threads whose results come out in order. Tested by tests/cli/ordered_work_test.cpp.
#include "app/cli/ordered_work.h"

#include <algorithm>
#include <condition_variable>
#include <exception>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace fauxami {
namespace {

/// Hands out indexes and collects results.
class Workshop {
 public:
  Workshop(std::size_t count, std::size_t threads,
           const std::function<PageOutcome(std::size_t)>& produce)
      : count_(count), most_waiting_(threads * 4), produce_(produce) {
    for (std::size_t i = 0; i < threads; ++i) threads_.emplace_back([this] { work(); });
  }
  Workshop(const Workshop&) = delete;
  Workshop& operator=(const Workshop&) = delete;
  ~Workshop() {
    stop();
    for (std::thread& thread : threads_) thread.join();
  }

  PageOutcome take(std::size_t index) {
    std::unique_lock<std::mutex> lock(mutex_);
    changed_.wait(lock, [&] { return results_.count(index) != 0; });
    Result result = std::move(results_.extract(index).mapped());
    taken_ = index + 1;
    changed_.notify_all();
    if (result.error) std::rethrow_exception(result.error);
    return std::move(result.outcome);
  }

 private:
  struct Result {
    PageOutcome outcome;
    std::exception_ptr error;
  };

  void stop() {
    const std::lock_guard<std::mutex> lock(mutex_);
    next_ = count_;
    changed_.notify_all();
  }

  std::optional<std::size_t> next_index() {
    std::unique_lock<std::mutex> lock(mutex_);
    changed_.wait(lock, [&] { return next_ >= count_ || next_ < taken_ + most_waiting_; });
    if (next_ >= count_) return std::nullopt;
    return next_++;
  }

  void work() {
    while (const std::optional<std::size_t> index = next_index()) {
      Result result;
      try {
        result.outcome = produce_(*index);
      } catch (...) {
        result.error = std::current_exception();
      }
      const std::lock_guard<std::mutex> lock(mutex_);
      results_[*index] = std::move(result);
      changed_.notify_all();
    }
  }

  std::size_t count_;
  std::size_t most_waiting_;
  const std::function<PageOutcome(std::size_t)>& produce_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::size_t next_ = 0;
  std::size_t taken_ = 0;
  std::map<std::size_t, Result> results_;
  std::vector<std::thread> threads_;
};

}  // namespace

void run_in_order(std::size_t count, std::size_t threads,
                  const std::function<PageOutcome(std::size_t)>& produce,
                  const std::function<void(std::size_t, const PageOutcome&)>& consume) {
  if (count <= 1 || threads <= 1) {
    for (std::size_t i = 0; i < count; ++i) consume(i, produce(i));
    return;
  }
  Workshop workshop(count, std::min(count, threads), produce);
  for (std::size_t i = 0; i < count; ++i) consume(i, workshop.take(i));
}

}  // namespace fauxami
