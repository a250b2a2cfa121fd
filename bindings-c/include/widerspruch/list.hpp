/* Lists, texts, and who owns a handle: what the other parts are made of. Part of widerspruch.hpp. */
#ifndef WIDERSPRUCH_LIST_HPP
#define WIDERSPRUCH_LIST_HPP

#include <cstddef>
#include <iterator>
#include <optional>
#include <stdexcept>
#include <string_view>
#include <utility>

#include "../widerspruch.h"

namespace widerspruch {

using Status = widerspruch_status;

namespace detail {

/* Goes through what has positions. */
template <class Container>
class Iterator {
  public:
    using iterator_category = std::input_iterator_tag;
    using value_type = typename Container::value_type;
    using difference_type = std::ptrdiff_t;
    using pointer = void;
    using reference = value_type;

    Iterator(const Container *container, std::size_t at) : container_(container), at_(at) {}
    value_type operator*() const { return (*container_)[at_]; }
    Iterator &operator++() {
        ++at_;
        return *this;
    }
    Iterator operator++(int) {
        Iterator before = *this;
        ++at_;
        return before;
    }
    bool operator==(const Iterator &other) const { return at_ == other.at_; }
    bool operator!=(const Iterator &other) const { return at_ != other.at_; }

  private:
    const Container *container_;
    std::size_t at_;
};

} // namespace detail

/* Something to go through: size, positions from 0, and iterators. Elements are made when they are asked for. */
template <class Get>
class List {
  public:
    using value_type = decltype(std::declval<const Get &>()(std::size_t{}));
    using iterator = detail::Iterator<List>;

    List(std::size_t size, Get get) : size_(size), get_(std::move(get)) {}
    std::size_t size() const { return size_; }
    bool empty() const { return size_ == 0; }
    value_type operator[](std::size_t at) const { return get_(at); }
    value_type at(std::size_t at) const {
        if (at >= size_) {
            throw std::out_of_range("widerspruch::List::at");
        }
        return get_(at);
    }
    iterator begin() const & { return {this, 0}; }
    iterator end() const & { return {this, size_}; }

    void begin() const && = delete;
    void end() const && = delete;

  private:
    std::size_t size_;
    Get get_;
};

namespace detail {

template <class Function, class... Arguments>
std::optional<std::string_view> maybe(Function function, Arguments... arguments) {
    std::size_t length = 0;
    const auto *bytes = function(arguments..., &length);
    if (bytes == nullptr) {
        return std::nullopt;
    }
    return std::string_view(reinterpret_cast<const char *>(bytes), length);
}

template <class Function, class... Arguments>
std::string_view text(Function function, Arguments... arguments) {
    return maybe(function, arguments...).value_or(std::string_view("", 0));
}

template <class Function, class Handle>
auto texts(std::size_t size, Function function, Handle handle) {
    return List(size, [function, handle](std::size_t at) { return text(function, handle, at); });
}

/* The position of something borrowed. */
template <class View, class Function, class Handle>
auto views(std::size_t size, Function function, Handle handle) {
    return List(size, [function, handle](std::size_t at) { return View(function(handle, at)); });
}

template <class View, class Handle>
std::optional<View> found(const Handle *handle) {
    return handle == nullptr ? std::nullopt : std::optional<View>(View(handle));
}

/* Owns a handle. */
template <class Handle, void (*Free)(Handle **)>
class Owner {
  public:
    Owner() = default;
    Owner(Owner &&other) noexcept : handle_(std::exchange(other.handle_, nullptr)) {}
    Owner &operator=(Owner &&other) noexcept {
        if (this != &other) {
            Free(&handle_);
            handle_ = std::exchange(other.handle_, nullptr);
        }
        return *this;
    }
    Owner(const Owner &) = delete;
    Owner &operator=(const Owner &) = delete;
    ~Owner() { Free(&handle_); }

    Handle *get() const noexcept { return handle_; }
    Handle **out() noexcept { return &handle_; }

  private:
    Handle *handle_ = nullptr;
};

} // namespace detail

} // namespace widerspruch

#endif
