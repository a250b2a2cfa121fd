/* Many cases. Part of widerspruch.hpp. */
#ifndef WIDERSPRUCH_BATCH_HPP
#define WIDERSPRUCH_BATCH_HPP

#include <cstddef>
#include <cstdint>
#include <exception>
#include <functional>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "library.hpp"

namespace widerspruch {

/* The result of one case of a batch: a case, or the status and issues of what is wrong. Lives as long as the call. */
class Result {
  public:
    Result(std::size_t index, Status status, const widerspruch_prepared *prepared, const widerspruch_error *error)
        : index_(index), status_(status), prepared_(prepared), error_(error) {}
    std::size_t index() const noexcept { return index_; }
    explicit operator bool() const noexcept { return status_ == WIDERSPRUCH_STATUS_OK; }
    Status status() const noexcept { return status_; }
    PreparedView prepared() const { return PreparedView(prepared_); }
    std::string_view message() const { return detail::text(widerspruch_error_message, error_); }
    auto issues() const { return detail::issues(error_); }

  private:
    std::size_t index_;
    Status status_;
    const widerspruch_prepared *prepared_;
    const widerspruch_error *error_;
};

namespace detail {

/* What C calls for a result. */
template <class Call>
Status receive(void *data, std::size_t index, Status status, const widerspruch_prepared *prepared,
               const widerspruch_error *error) noexcept {
    Call *call = static_cast<Call *>(data);
    try {
        return call->take(Result(index, status, prepared, error)) ? WIDERSPRUCH_STATUS_OK : WIDERSPRUCH_STATUS_STOPPED;
    } catch (...) {
        call->thrown = std::current_exception();
        return WIDERSPRUCH_STATUS_STOPPED;
    }
}

/* What C calls for the next request. */
template <class Call>
Status feed(void *data, const char **text, std::size_t *length) noexcept {
    Call *call = static_cast<Call *>(data);
    try {
        return call->give(text, length) ? 1 : 0;
    } catch (...) {
        call->thrown = std::current_exception();
        return WIDERSPRUCH_STATUS_STOPPED;
    }
}

} // namespace detail

/* Prepares many cases. */
class Batch {
  public:
    /* `workers` threads, the calling one included; `format`: what to render ahead, if anything. */
    explicit Batch(const Library &library, std::uint32_t workers = 1,
                   std::optional<std::string_view> format = std::nullopt) {
        std::string word(format.value_or(std::string_view()));
        detail::call(widerspruch_batch_new, library.get(), workers, format ? word.c_str() : nullptr, handle_.out());
    }

    /* Calls `function(const Result &)` for every request, in order, on this thread. It returns nothing, or a bool:
       false stops. An exception stops as well and comes out of run(). Returns whether all cases were handed over. */
    template <class Function>
    bool run(const std::vector<std::string_view> &requests, Function &&function) {
        std::vector<const char *> texts;
        std::vector<std::size_t> lengths;
        texts.reserve(requests.size());
        lengths.reserve(requests.size());
        for (std::string_view request : requests) {
            texts.push_back(request.data());
            lengths.push_back(request.size());
        }
        Receiver<std::remove_reference_t<Function>> call{function};
        widerspruch_error *error = nullptr;
        Status status = widerspruch_batch_run(handle_.get(), texts.data(), lengths.data(), requests.size(),
                                              &detail::receive<decltype(call)>, &call, &error);
        return finish(status, error, call.thrown);
    }

    /* The same for any range whose elements are texts or convert to std::string_view, such as one that reads a file: it
       is gone through once, only as fast as the cases are prepared, and each element ends before the next is made. An
       exception of the range comes out as well. */
    template <class Range, class Function>
    bool run_from(Range &&requests, Function &&function) {
        using std::begin;
        using std::end;
        auto at = begin(requests);
        auto last = end(requests);
        Feeder<std::remove_reference_t<Function>, decltype(at), decltype(last)> call{{function}, at, last};
        widerspruch_error *error = nullptr;
        Status status = widerspruch_batch_run_from(handle_.get(), &detail::feed<decltype(call)>,
                                                   &detail::receive<decltype(call)>, &call, &error);
        return finish(status, error, call.thrown);
    }

    /* Stops the batch for good, from any thread: run() returns false soon, and so does every later one. */
    void stop() const noexcept { widerspruch_batch_stop(handle_.get()); }

  private:
    static bool finish(Status status, widerspruch_error *error, std::exception_ptr thrown) {
        if (thrown || status == WIDERSPRUCH_STATUS_STOPPED) {
            widerspruch_error_free(&error);
        }
        if (thrown) {
            std::rethrow_exception(thrown);
        }
        if (status == WIDERSPRUCH_STATUS_STOPPED) {
            return false;
        }
        detail::check(status, error);
        return true;
    }

    /* No exception may pass through C: it is kept and thrown again behind it. */
    template <class Function>
    struct Receiver {
        Function &function;
        std::exception_ptr thrown = nullptr;

        bool take(const Result &result) {
            using Answer = decltype(function(result));
            static_assert(std::is_void_v<Answer> || std::is_same_v<Answer, bool>,
                          "the function returns nothing, or a bool: false stops the batch");
            if constexpr (std::is_void_v<Answer>) {
                function(result);
                return true;
            } else {
                return function(result);
            }
        }
    };

    template <class Function, class At, class Last>
    struct Feeder : Receiver<Function> {
        At at;
        Last last;
        bool is_first = true;

        Feeder(Receiver<Function> receiver, At first, Last end)
            : Receiver<Function>(receiver), at(std::move(first)), last(std::move(end)) {}

        /* The element lives until the library has copied it: it is handed on from inside. */
        bool give(const char **text, std::size_t *length) {
            if (!is_first) {
                ++at;
            }
            is_first = false;
            if (!(at != last)) {
                return false;
            }
            element.emplace(*at);
            std::string_view request(static_cast<const Value &>(*element));
            *text = request.data();
            *length = request.size();
            return true;
        }

      private:
        using Element = decltype(*std::declval<At &>());
        using Value = std::remove_cv_t<std::remove_reference_t<Element>>;
        /* What the range keeps is looked at where it is. */
        using Kept = std::conditional_t<std::is_reference_v<Element>, std::reference_wrapper<const Value>, Value>;
        std::optional<Kept> element;
    };

    detail::Owner<widerspruch_batch, widerspruch_batch_free> handle_;
};

} // namespace widerspruch

#endif
