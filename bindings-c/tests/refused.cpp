// What must not compile: reading what ends with a temporary, and a function of a batch whose result is no answer.
// tests/run compiles it without CASE, and then each case alone, which the compiler has to refuse for the named reason.
#include <string>
#include <string_view>
#include <vector>

#include <widerspruch.hpp>

namespace w = widerspruch;

void use(const w::Library &library, w::PdfWriter &writer, std::string_view json) {
    w::Prepared prepared = library.prepare(json);
    w::Batch batch(library);
    std::vector<std::string_view> requests{json};
    (void)writer;
#if !defined(CASE)
    for (w::Letter letter : prepared.letters()) {
        (void)letter.text();
    }
    for (w::File file : library.prepare(json).files("text")) {
        (void)file.name;
    }
    batch.run(requests, [](const w::Result &) {});
    batch.run(requests, [](const w::Result &) { return true; });
    batch.run_from(requests, [](const w::Result &) { return true; });
#elif CASE == 1 // deleted
    for (w::Letter letter : library.prepare(json).letters()) {
        (void)letter.text();
    }
#elif CASE == 2 // deleted
    std::string_view plan = library.prepare(json).plan_json();
#elif CASE == 3 // deleted
    std::string_view name = w::Library().find_platform("instagram")->name();
#elif CASE == 4 // deleted
    w::PreparedView view = library.prepare(json).view();
#elif CASE == 5 // deleted
    std::string_view due = library.deadline("2026-11-24", "DE").due();
#elif CASE == 6 // deleted
    std::string_view bytes = writer.write(prepared.letters()[0]).bytes();
#elif CASE == 7 // deleted
    w::File file = prepared.files("text")[0];
#elif CASE == 8 // deleted
    auto first = prepared.files("text").begin();
#elif CASE == 9 // deleted
    auto issues = w::Error(WIDERSPRUCH_STATUS_RENDER, nullptr).issues();
#elif CASE == 10 // deleted
    auto platforms = w::Library().platforms();
#elif CASE == 11 // deleted
    auto first = prepared.letters().begin();
#elif CASE == 12 // deleted
    const widerspruch_request *handle = w::Request().get();
#elif CASE == 13 // a bool: false stops
    batch.run(requests, [](const w::Result &) { return 0; });
#elif CASE == 14 // a bool: false stops
    batch.run_from(requests, [](const w::Result &) { return "no"; });
#else
#define NO_SUCH_CASE
#endif
}
