/* What fails throws these. Part of widerspruch.hpp. */
#ifndef WIDERSPRUCH_ERROR_HPP
#define WIDERSPRUCH_ERROR_HPP

#include <cstddef>
#include <cstdint>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>

#include "list.hpp"

namespace widerspruch {

/* One thing that is wrong, and where. Lives as long as the Error. */
struct Issue {
    std::string_view code;
    std::uint32_t number;
    std::string_view path;
    std::string_view message;
};

namespace detail {

inline auto issues(const widerspruch_error *error) {
    return List(widerspruch_error_issue_count(error), [error](std::size_t at) {
        return Issue{text(widerspruch_error_issue_code, error, at), widerspruch_error_issue_number(error, at),
                     text(widerspruch_error_issue_path, error, at), text(widerspruch_error_issue_message, error, at)};
    });
}

} // namespace detail

/* A call failed. what() is the message of the error. */
class Error : public std::runtime_error {
  public:
    /* Takes the handle over. */
    Error(Status status, widerspruch_error *error)
        : std::runtime_error(std::string(detail::text(widerspruch_error_message, error))), status_(status),
          error_(error, [](widerspruch_error *handle) { widerspruch_error_free(&handle); }) {}

    /* The number, a WIDERSPRUCH_STATUS_... */
    Status status() const noexcept { return status_; }
    /* The name, such as "validation_error". */
    std::string_view code() const { return detail::text(widerspruch_status_name, status_); }
    auto issues() const & { return detail::issues(error_.get()); }

    /* What comes out of these ends with the object: nothing is read from a temporary. */
    void issues() const && = delete;

  private:
    Status status_;
    std::shared_ptr<widerspruch_error> error_;
};

/* A request, or what a deadline was asked for, was refused: WIDERSPRUCH_STATUS_REQUEST or
   WIDERSPRUCH_STATUS_VALIDATION. */
class RequestError : public Error {
  public:
    using Error::Error;
};

namespace detail {

inline void check(Status status, widerspruch_error *error) {
    if (status == WIDERSPRUCH_STATUS_OK) {
        return;
    }
    if (status == WIDERSPRUCH_STATUS_REQUEST || status == WIDERSPRUCH_STATUS_VALIDATION) {
        throw RequestError(status, error);
    }
    throw Error(status, error);
}

/* Calls a function that can fail; its last argument, the error, is added. */
template <class Function, class... Arguments>
void call(Function function, Arguments... arguments) {
    widerspruch_error *error = nullptr;
    Status status = function(arguments..., &error);
    check(status, error);
}

} // namespace detail

} // namespace widerspruch

#endif
