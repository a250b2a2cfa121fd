/* A prepared case, and the files of it. Part of widerspruch.hpp. */
#ifndef WIDERSPRUCH_PREPARED_HPP
#define WIDERSPRUCH_PREPARED_HPP

#include <cstddef>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

#include "letter.hpp"
#include "plan.hpp"

namespace widerspruch {

/* A remark for the user. */
struct Hint {
    std::string_view code;
    std::string_view message;
    std::string_view path;
};

/* A file to write. */
struct File {
    std::string_view name;
    std::string_view bytes;
};

/* Files to write: one per letter, and manifest.json as the last. To go through, as every list. */
class Files {
  public:
    using value_type = File;
    using iterator = detail::Iterator<Files>;

    std::size_t size() const { return widerspruch_files_count(handle_.get()); }
    bool empty() const { return size() == 0; }
    File operator[](std::size_t at) const & {
        return {detail::text(widerspruch_files_name, handle_.get(), at),
                detail::text(widerspruch_files_bytes, handle_.get(), at)};
    }
    File at(std::size_t at) const & {
        if (at >= size()) {
            throw std::out_of_range("widerspruch::Files::at");
        }
        return (*this)[at];
    }
    iterator begin() const & { return {this, 0}; }
    iterator end() const & { return {this, size()}; }

    /* What comes out of these ends with the object: nothing is read from a temporary. */
    void operator[](std::size_t) const && = delete;
    void at(std::size_t) const && = delete;
    void begin() const && = delete;
    void end() const && = delete;

  private:
    friend class PreparedView;
    Files() = default;
    detail::Owner<widerspruch_files, widerspruch_files_free> handle_;
};

/* A prepared case, borrowed: what the function of a batch receives, and what Prepared offers. */
class PreparedView {
  public:
    explicit PreparedView(const widerspruch_prepared *handle) : handle_(handle) {}
    auto letters() const {
        return detail::views<Letter>(widerspruch_prepared_letter_count(get()), widerspruch_prepared_letter, get());
    }
    auto actions() const {
        return detail::views<Action>(widerspruch_prepared_action_count(get()), widerspruch_prepared_action, get());
    }
    auto timelines() const {
        return detail::views<Timeline>(widerspruch_prepared_timeline_count(get()), widerspruch_prepared_timeline,
                                       get());
    }
    auto hints() const {
        return List(widerspruch_prepared_hint_count(get()), [handle = get()](std::size_t at) {
            return Hint{detail::text(widerspruch_prepared_hint_code, handle, at),
                        detail::text(widerspruch_prepared_hint_message, handle, at),
                        detail::text(widerspruch_prepared_hint_path, handle, at)};
        });
    }
    std::string_view json() const { return detail::text(widerspruch_prepared_json, get()); }
    std::string_view plan_json() const { return detail::text(widerspruch_prepared_plan_json, get()); }
    /* The dates of the case as a calendar file; none if no date lies ahead. */
    std::optional<std::string_view> calendar() const { return detail::maybe(widerspruch_prepared_calendar, get()); }
    /* The page for people, as plain text. */
    std::string_view page() const {
        const char *text = nullptr;
        std::size_t length = 0;
        detail::call(widerspruch_prepared_page, get(), &text, &length);
        return {text, length};
    }
    Files files(std::string_view format) const {
        Files files;
        detail::call(widerspruch_files_new, get(), std::string(format).c_str(), files.handle_.out());
        return files;
    }
    const widerspruch_prepared *get() const noexcept { return handle_; }

  private:
    const widerspruch_prepared *handle_;
};

/* A prepared case. It may outlive the library. */
class Prepared {
  public:
    auto letters() const & { return view().letters(); }
    auto actions() const & { return view().actions(); }
    auto timelines() const & { return view().timelines(); }
    auto hints() const & { return view().hints(); }
    std::string_view json() const & { return view().json(); }
    std::string_view plan_json() const & { return view().plan_json(); }
    std::optional<std::string_view> calendar() const & { return view().calendar(); }
    std::string_view page() const & { return view().page(); }
    Files files(std::string_view format) const { return view().files(format); }
    PreparedView view() const & { return PreparedView(handle_.get()); }

    /* What comes out of these ends with the object: nothing is read from a temporary. */
    void letters() const && = delete;
    void actions() const && = delete;
    void timelines() const && = delete;
    void hints() const && = delete;
    void json() const && = delete;
    void plan_json() const && = delete;
    void calendar() const && = delete;
    void page() const && = delete;
    void view() const && = delete;

  private:
    friend class Library;
    Prepared() = default;
    detail::Owner<widerspruch_prepared, widerspruch_prepared_free> handle_;
};

} // namespace widerspruch

#endif
