// The C++ wrapper: owners move and free, exceptions carry the codes, nothing is copied. Usage: wrapper FOLDER, which holds
// pictures.
#include <algorithm>
#include <sstream>
#include <thread>
#include <type_traits>

#include "check.h"
#include "widerspruch.hpp"

namespace w = widerspruch;

static_assert(!std::is_copy_constructible_v<w::Library> && std::is_nothrow_move_constructible_v<w::Library>);
static_assert(!std::is_copy_constructible_v<w::Prepared> && std::is_nothrow_move_constructible_v<w::Prepared>);
static_assert(!std::is_copy_constructible_v<w::Request> && std::is_nothrow_move_assignable_v<w::Request>);
static_assert(!std::is_copy_constructible_v<w::Files> && !std::is_copy_constructible_v<w::Batch>);
static_assert(!std::is_copy_constructible_v<w::PdfWriter> && std::is_nothrow_move_constructible_v<w::PdfWriter>);
static_assert(!std::is_copy_constructible_v<w::Pdf> && std::is_nothrow_move_assignable_v<w::Pdf>);
static_assert(!std::is_default_constructible_v<w::Pdf>);
static_assert(std::is_trivially_copyable_v<w::Letter> && sizeof(w::Letter) == sizeof(void *));
static_assert(std::is_copy_constructible_v<w::RequestError>);

static void prepare_and_move() {
    w::Library first;
    w::Library library = std::move(first);
    w::Prepared prepared = library.prepare(check_request);
    w::Prepared other = library.prepare(check_request);
    other = std::move(prepared);
    {
        w::Library gone = std::move(library);
    }
    CHECK(other.letters().size() == 1);
    w::Letter letter = other.letters().at(0);
    CHECK(letter.kind() == "objection");
    CHECK(letter.render("text") == letter.text());
    CHECK(letter.render("html").find("</html>") != std::string_view::npos);
    std::size_t blocks = 0;
    for (w::Block block : letter.blocks()) {
        blocks += block.text().has_value() || !block.items().empty();
    }
    CHECK(blocks == letter.blocks().size());
    CHECK(letter.form_parts()[0] == "objection" && letter.annexes().size() == 0);
    for (w::Action action : other.actions()) {
        CHECK(action.steps().size() > 0);
        CHECK(action.accounts().size() == action.account_names().size());
    }
    CHECK(other.timelines()[0].due() == "2026-12-24");
    CHECK(!other.page().empty() && !other.json().empty());
    w::Files files = other.files("markdown");
    CHECK(files.size() == 2 && !files.empty());
    CHECK(files[1].name == "manifest.json" && files.at(0).bytes.size() > 1000);
    std::size_t bytes = 0;
    for (w::File file : other.files("markdown")) {
        bytes += file.bytes.size();
    }
    CHECK(bytes == files[0].bytes.size() + files[1].bytes.size());
    std::string buffer(letter.text().size(), '?');
    CHECK(letter.render_into("text", &buffer[0], 3) == buffer.size() && buffer[0] == '?');
    CHECK(letter.render_into("text", &buffer[0], buffer.size()) == buffer.size() && buffer == letter.text());
    bool out_of_range = false;
    try {
        other.letters().at(1);
    } catch (const std::out_of_range &) {
        out_of_range = true;
    }
    CHECK(out_of_range);
}

static void errors(const w::Library &library) {
    try {
        library.prepare("{\"version\": 1, \"colour\": \"red\"}");
        CHECK(false);
    } catch (const w::RequestError &refused) {
        w::RequestError copy = refused;
        CHECK(copy.status() == WIDERSPRUCH_STATUS_REQUEST);
        CHECK(copy.code() == "request_error");
        auto issues = copy.issues();
        CHECK(std::any_of(issues.begin(), issues.end(),
                          [](const w::Issue &issue) { return issue.code == "request.unknown_key"; }));
    }
    try {
        library.prepare(check_request).files("docx");
        CHECK(false);
    } catch (const w::RequestError &) {
        CHECK(false);
    } catch (const w::Error &error) {
        CHECK(error.status() == WIDERSPRUCH_STATUS_NOT_FOUND);
    }
    try {
        library.with_texts("de", "ours.ftl", "= broken");
        CHECK(false);
    } catch (const w::Error &error) {
        CHECK(error.status() == WIDERSPRUCH_STATUS_LOCALE);
        CHECK(error.issues().size() > 0);
    }
}

static void form(const w::Library &library) {
    CHECK(library.find_platform("INSTAGRAM")->id() == "instagram");
    CHECK(!library.find_platform("nowhere"));
    CHECK(library.find_reason("control")->label("de").has_value());
    CHECK(!library.find_reason("control")->label("xx"));
    CHECK(library.find_reason("control")->fact("de").has_value());
    CHECK(library.find_reason("health")->specificity() == 2 && library.find_reason("health")->admission() == "none");
    CHECK(library.find_reason("non-user")->classes()[0] == "about");
    CHECK(library.find_country("DE")->regions().size() > 10);
    CHECK(library.languages().size() >= 2);
    CHECK(library.facts_as_of().size() == 10 && library.facts_version().size() == 19);
    CHECK(library.facts_version().substr(0, 10) == library.facts_as_of());
    w::Deadline irish = library.deadline("2026-11-24", "DE", "meta-platforms-ireland");
    CHECK(irish.holidays() == "IE" && irish.certainty() == "exact");
    w::Deadline weekends = library.deadline("2026-11-24", "DE");
    CHECK(weekends.holidays() == "weekends-only");
    CHECK(!library.deadline("2026-11-24", "DE").received_is_assumed());
    CHECK(library.assumed_deadline("2026-11-24", "DE").received_is_assumed());
    w::Deadline posted = library.posted_deadline("2026-11-24", "DE", "meta-platforms-ireland");
    CHECK(posted.certainty() == "floor" && posted.margin_days() == 5);
    CHECK(library.posted_abroad_deadline("2026-11-24", "DE", "meta-platforms-ireland").margin_days() == 10);
    w::Request asking;
    asking.set("/version", 1).set("/letter", "objection").set("/language", "en").set("/date", "2026-11-24");
    asking.set("/data_subject/name", "Anna Example").set("/data_subject/country", "IE");
    asking.set("/data_subject/email", "anna@example.org").set("/reasons/0/id", "transfer");
    asking.set("/accounts/0/platform", "instagram").set("/accounts/0/handle", "anna.e");
    w::Prepared asked = library.prepare(asking);
    w::Letter letter = asked.letters()[0];
    CHECK(letter.annexes().size() == 1);
    CHECK(letter.annexes()[0].text.substr(0, letter.annexes()[0].title.size()) == letter.annexes()[0].title);
    w::Request request;
    request.set("/version", 1).set("/letter", "objection");
    try {
        library.prepare(request);
        CHECK(false);
    } catch (const w::RequestError &error) {
        CHECK(error.status() == WIDERSPRUCH_STATUS_VALIDATION);
    }
}

static void history(const w::Library &library) {
    w::Request request;
    request.set("/version", 1).set("/letter", "next").set("/language", "de").set("/date", "2026-08-03");
    request.set("/data_subject/name", "Anna Beispiel").set("/data_subject/country", "DE");
    request.set("/data_subject/email", "anna@example.org").set("/data_subject/minor", false);
    request.set("/accounts/0/platform", "facebook").set("/accounts/0/handle", "anna.beispiel");
    request.set("/accounts/1/platform", "instagram").set("/accounts/1/handle", "anna.b");
    request.set("/accounts/1/separate", true);
    request.set("/history/0/event", "sent").set("/history/0/on", "2026-03-02").set("/history/0/via", "email");
    request.set("/history/0/accounts/0", "1").set("/history/0/proof", true);
    w::Prepared prepared = library.prepare(request);
    auto timelines = prepared.timelines();
    CHECK(timelines.size() == 2);
    w::Timeline first = timelines[0];
    CHECK(first.letter() == "objection" && first.round() == 1 && first.state() == "overdue");
    CHECK(first.accounts().size() == 1 && first.accounts()[0] == "1");
    CHECK(first.regimes().size() == 1 && first.regimes()[0] == "eu-gdpr");
    CHECK(first.open_parts().size() == 1 && first.open_parts()[0] == "objection");
    CHECK(first.certainty() == "exact" && first.margin_days() == 0);
    for (w::Letter letter : prepared.letters()) {
        CHECK(letter.about() == "objection");
        CHECK(letter.regimes().at(0) == letter.regime());
    }
    CHECK(prepared.letters()[0].parts()[0] == "objection");
}

static void batch(const w::Library &library) {
    std::vector<std::string_view> requests(20, check_request);
    requests[4] = "{}";
    w::Batch batch(library, 2, "html");
    std::size_t letters = 0, refused = 0;
    CHECK(batch.run(requests, [&](const w::Result &result) {
        if (result) {
            letters += result.prepared().letters().size();
        } else {
            refused += result.issues().size() > 0;
        }
    }));
    CHECK(letters == 19 && refused == 1);
    CHECK(!batch.run(requests, [](const w::Result &result) { return result.index() < 3; }));
    bool thrown = false;
    try {
        batch.run(requests, [](const w::Result &result) {
            if (result.index() == 5) {
                throw std::string("on purpose");
            }
        });
    } catch (const std::string &text) {
        thrown = text == "on purpose";
    }
    CHECK(thrown);
}

/* Requests that exist one at a time, as those of a file. */
static void batch_from(const w::Library &library) {
    std::string file;
    for (int i = 0; i < 50; i++) {
        std::string line = check_request;
        std::replace(line.begin(), line.end(), '\n', ' ');
        file += i == 7 ? "{}\n" : line + "\n";
    }
    struct Line {
        std::string text;
        operator std::string_view() const { return text; }
    };
    struct Lines {
        std::istringstream &file;
        struct End {};
        struct At {
            std::istringstream *file;
            Line line;
            At &operator++() {
                std::getline(*file, line.text);
                return *this;
            }
            Line operator*() const { return line; }
            bool operator!=(End) const { return !file->fail(); }
        };
        At begin() const { return ++At{&file, {}}; }
        End end() const { return {}; }
    };
    for (std::uint32_t workers : {1u, 3u}) {
        std::istringstream stream(file);
        w::Batch batch(library, workers);
        std::size_t next = 0, refused = 0;
        CHECK(batch.run_from(Lines{stream}, [&](const w::Result &result) {
            CHECK(result.index() == next++);
            refused += !result;
        }));
        CHECK(next == 50 && refused == 1);
        std::vector<std::string> some(3, check_request);
        next = 0;
        CHECK(batch.run_from(some, [&](const w::Result &) { next++; }) && next == 3);
        CHECK(!batch.run_from(some, [&](const w::Result &) { return false; }));
        std::thread([&] { batch.stop(); }).join();
        CHECK(!batch.run({check_request}, [&](const w::Result &) { next++; }) && next == 3);
    }
}

static std::string file(const char *folder, const char *name) {
    char *path = check_path(folder, name);
    std::size_t length = 0;
    char *bytes = check_read(path, &length);
    std::string content(bytes == nullptr ? "" : bytes, length);
    std::free(bytes);
    std::free(path);
    CHECK(!content.empty());
    return content;
}

static void pdf(const w::Library &library, const char *pictures) {
    w::Prepared prepared = library.prepare(check_request);
    w::Letter letter = prepared.letters()[0];
    std::string logo = file(pictures, "logo.svg"), signature = file(pictures, "signature.png");
    w::PdfWriter first;
    w::Pdf plain = first.write(letter);
    CHECK(plain.bytes() == letter.render("pdf"));
    first.set_layout("french").set_marks(true).set_signature(signature);
    first.set_logo(logo, "Verein Beispiel e. V.").set_footer({"Verein Beispiel e. V.", "Musterweg 1"});
    w::PdfWriter writer = std::move(first);
    w::Pdf alone = writer.write(letter);
    CHECK(alone.bytes() != letter.render("pdf"));
    CHECK(alone.letters().size() == 1 && alone.letters()[0].first == 1);
    CHECK(alone.letters()[0].count == alone.page_count());
    std::size_t refusals = 0;
    auto refuses = [&](auto &&call, w::Status status) {
        try {
            call();
        } catch (const w::RequestError &) {
            CHECK(false);
        } catch (const w::Error &error) {
            refusals += error.status() == status;
        }
    };
    refuses([&] { writer.set_layout("letter"); }, WIDERSPRUCH_STATUS_NOT_FOUND);
    refuses([&] { writer.set_logo("GIF89a", "Verein"); }, WIDERSPRUCH_STATUS_RENDER);
    refuses([&] { writer.set_logo(logo, ""); }, WIDERSPRUCH_STATUS_RENDER);
    refuses([&] { writer.set_signature("GIF89a"); }, WIDERSPRUCH_STATUS_RENDER);
    refuses([&] { writer.set_footer(std::vector<std::string>(5)); }, WIDERSPRUCH_STATUS_RENDER);
    refuses([&] { writer.bundle(std::vector<w::Letter>()); }, WIDERSPRUCH_STATUS_RENDER);
    CHECK(refusals == 6);
    w::Pdf bundle = writer.bundle(prepared.letters());
    CHECK(bundle.bytes() == alone.bytes());
    w::Pdf both = writer.bundle(std::vector<w::Letter>{letter, letter});
    CHECK(both.page_count() == 2 * alone.page_count());
    std::size_t next = 1;
    for (w::Pages pages : both.letters()) {
        CHECK(pages.first == next && pages.count == alone.page_count());
        next += pages.count;
    }
    CHECK(next == both.page_count() + 1);
    writer.set_layout(std::nullopt).set_marks(false).set_logo("", "").set_footer({}).set_signature({});
    plain = writer.write(letter);
    CHECK(plain.bytes() == letter.render("pdf"));
    alone = std::move(both);
    CHECK(alone.letters().size() == 2);
}

int main(int argc, char **argv) {
    w::Library library;
    CHECK(w::version() == WIDERSPRUCH_VERSION && w::version_number() == WIDERSPRUCH_VERSION_NUMBER);
    CHECK(w::abi_version() == WIDERSPRUCH_ABI_VERSION);
    prepare_and_move();
    errors(library);
    form(library);
    history(library);
    batch(library);
    batch_from(library);
    CHECK(argc == 2);
    if (argc == 2) {
        pdf(library, argv[1]);
    }
    return check_result("wrapper");
}
