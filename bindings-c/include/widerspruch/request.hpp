/* A request without JSON. Part of widerspruch.hpp. */
#ifndef WIDERSPRUCH_REQUEST_HPP
#define WIDERSPRUCH_REQUEST_HPP

#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>

#include "error.hpp"

namespace widerspruch {

/* A request that is put together value by value. */
class Request {
  public:
    Request() { detail::call(widerspruch_request_new, handle_.out()); }
    /* Sets a text at a JSON pointer, such as "/accounts/0/platform". Returns the request, for the next value. */
    Request &set(std::string_view pointer, std::string_view value) {
        detail::call(widerspruch_request_set_text, handle_.get(), std::string(pointer).c_str(), value.data(),
                     value.size());
        return *this;
    }
    Request &set(std::string_view pointer, std::int64_t value) {
        detail::call(widerspruch_request_set_number, handle_.get(), std::string(pointer).c_str(), value);
        return *this;
    }
    Request &set(std::string_view pointer, int value) { return set(pointer, std::int64_t{value}); }
    /* A bool itself only: a pointer is no flag. */
    template <class Flag, std::enable_if_t<std::is_same_v<Flag, bool>, int> = 0>
    Request &set(std::string_view pointer, Flag value) {
        detail::call(widerspruch_request_set_flag, handle_.get(), std::string(pointer).c_str(), std::int32_t{value});
        return *this;
    }
    const widerspruch_request *get() const & noexcept { return handle_.get(); }

    /* What comes out of these ends with the object: nothing is read from a temporary. */
    void get() const && = delete;

  private:
    detail::Owner<widerspruch_request, widerspruch_request_free> handle_;
};

} // namespace widerspruch

#endif
