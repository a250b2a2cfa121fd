/* PDF with a layout, a letterhead and a signature, and many letters in one file: pdf FOLDER, which holds pictures. */
#include "check.h"

#include <pthread.h>

#define THREADS 4
#define LETTERS 3

static const char *pictures;

/* The same case with own words of several pages. */
static widerspruch_prepared *long_case(const widerspruch_library *library) {
    static const char words[] = "Das ist ein Satz in eigenen Worten, der oft steht. ";
    const char *split = strstr(check_request, "{\"id\": \"control\"}");
    size_t size = sizeof check_request + 70 * sizeof words + 32;
    char *request = malloc(size);
    int length = snprintf(request, size, "%.*s{\"text\": \"", (int)(split - check_request), check_request);
    for (int i = 0; i < 70; i++) {
        length += snprintf(request + length, size - (size_t)length, "%s", words);
    }
    length += snprintf(request + length, size - (size_t)length, "\"}%s", strchr(split, '}') + 1);
    widerspruch_prepared *prepared = NULL;
    CHECK_STATUS(widerspruch_library_prepare_json(library, request, (size_t)length, &prepared, NULL),
                 WIDERSPRUCH_STATUS_OK);
    free(request);
    return prepared;
}

static widerspruch_pdf_writer *new_writer(void) {
    widerspruch_pdf_writer *writer = NULL;
    widerspruch_error *error = NULL;
    if (widerspruch_pdf_writer_new(&writer, &error) != WIDERSPRUCH_STATUS_OK) {
        fprintf(stderr, "no writer: %s\n", widerspruch_error_message(error, NULL));
        exit(1);
    }
    return writer;
}

static widerspruch_pdf *written(widerspruch_pdf_writer *writer, const widerspruch_letter *letter) {
    widerspruch_pdf *pdf = NULL;
    CHECK_STATUS(widerspruch_pdf_writer_write(writer, letter, &pdf, NULL), WIDERSPRUCH_STATUS_OK);
    return pdf;
}

static int is_same(const widerspruch_pdf *pdf, const widerspruch_pdf *other) {
    size_t length = 0, other_length = 0;
    const uint8_t *bytes = widerspruch_pdf_bytes(pdf, &length);
    const uint8_t *other_bytes = widerspruch_pdf_bytes(other, &other_length);
    return length > 0 && length == other_length && memcmp(bytes, other_bytes, length) == 0;
}

/* The file holds as many page objects as the handle says. */
static size_t page_objects(const widerspruch_pdf *pdf) {
    static const char page[] = "/Type/Page/";
    size_t length = 0, count = 0;
    const char *bytes = (const char *)widerspruch_pdf_bytes(pdf, &length);
    for (size_t at = 0; at + sizeof page <= length; at++) {
        count += memcmp(bytes + at, page, sizeof page - 1) == 0;
    }
    return count;
}

/* Whether the next file is as it was when nothing was set. */
static int is_plain(widerspruch_pdf_writer *writer, const widerspruch_letter *letter) {
    const uint8_t *expected = NULL;
    size_t expected_length = 0, length = 0;
    CHECK_STATUS(widerspruch_letter_render(letter, "pdf", &expected, &expected_length, NULL), WIDERSPRUCH_STATUS_OK);
    widerspruch_pdf *pdf = written(writer, letter);
    const uint8_t *bytes = widerspruch_pdf_bytes(pdf, &length);
    int is_equal = length == expected_length && memcmp(bytes, expected, length) == 0 && bytes[length] == 0;
    widerspruch_pdf_free(&pdf);
    return is_equal;
}

/* A call was refused with a message that says `why` and does not repeat `secret`. */
static void refused(widerspruch_status status, widerspruch_error **error, const char *why, const char *secret) {
    CHECK_STATUS(status, WIDERSPRUCH_STATUS_RENDER);
    CHECK_STATUS(widerspruch_error_status(*error), WIDERSPRUCH_STATUS_RENDER);
    const char *message = widerspruch_error_message(*error, NULL);
    CHECK(widerspruch_error_issue_count(*error) == 0);
    if (message == NULL || strstr(message, why) == NULL || (secret != NULL && strstr(message, secret) != NULL)) {
        fprintf(stderr, "the message is %s, not about %s\n", message ? message : "NULL", why);
        check_failures++;
    }
    widerspruch_error_free(error);
}

/* A picture from the folder; the caller frees it. */
static uint8_t *picture(const char *name, size_t *length_out) {
    char *path = check_path(pictures, name);
    char *bytes = check_read(path, length_out);
    CHECK(bytes != NULL);
    free(path);
    return (uint8_t *)bytes;
}

/* One letter: the usual looks, and what is known of the file. */
static void one_letter(widerspruch_pdf_writer *writer, const widerspruch_letter *letter) {
    widerspruch_pdf *pdf = written(writer, letter);
    CHECK(is_plain(writer, letter));
    CHECK(memcmp(widerspruch_pdf_bytes(pdf, NULL), "%PDF-1.7", 8) == 0);
    CHECK(widerspruch_pdf_letter_count(pdf) == 1);
    CHECK(widerspruch_pdf_letter_first_page(pdf, 0) == 1);
    CHECK(widerspruch_pdf_page_count(pdf) == page_objects(pdf));
    CHECK(widerspruch_pdf_letter_page_count(pdf, 0) == page_objects(pdf));
    widerspruch_pdf_free(&pdf);
    CHECK(pdf == NULL);
    widerspruch_pdf_free(&pdf);
}

static void layouts(widerspruch_pdf_writer *writer, const widerspruch_letter *letter) {
    /* The usual one of the sender's country, and the others. */
    CHECK_STATUS(widerspruch_pdf_writer_set_layout(writer, "din-b", NULL), WIDERSPRUCH_STATUS_OK);
    CHECK(is_plain(writer, letter));
    const char *others[] = {"din-a", "swiss-right", "french", "plain"};
    widerspruch_pdf *before = NULL;
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        CHECK_STATUS(widerspruch_pdf_writer_set_layout(writer, others[i], NULL), WIDERSPRUCH_STATUS_OK);
        CHECK(!is_plain(writer, letter));
        widerspruch_pdf *pdf = written(writer, letter);
        CHECK(!is_same(pdf, before));
        widerspruch_pdf_free(&before);
        before = pdf;
    }
    /* An unknown word leaves the layout as it is. */
    const char *unknown[] = {"", "DIN-B", "din-b ", "din-c", "letter"};
    for (size_t i = 0; i < sizeof unknown / sizeof *unknown; i++) {
        widerspruch_error *error = NULL;
        CHECK_STATUS(widerspruch_pdf_writer_set_layout(writer, unknown[i], &error), WIDERSPRUCH_STATUS_NOT_FOUND);
        CHECK_TEXT(widerspruch_error_message(error, NULL), "there is no such layout");
        widerspruch_error_free(&error);
    }
    CHECK_STATUS(widerspruch_pdf_writer_set_layout(writer, "\xff", NULL), WIDERSPRUCH_STATUS_INVALID_UTF8);
    widerspruch_pdf *pdf = written(writer, letter);
    CHECK(is_same(pdf, before));
    widerspruch_pdf_free(&pdf);
    widerspruch_pdf_free(&before);
    CHECK_STATUS(widerspruch_pdf_writer_set_layout(writer, NULL, NULL), WIDERSPRUCH_STATUS_OK);
    CHECK(is_plain(writer, letter));
}

static void marks(widerspruch_pdf_writer *writer, const widerspruch_letter *letter) {
    CHECK_STATUS(widerspruch_pdf_writer_set_marks(writer, 1, NULL), WIDERSPRUCH_STATUS_OK);
    CHECK_STATUS(widerspruch_pdf_writer_set_marks(writer, 2, NULL), WIDERSPRUCH_STATUS_INVALID_ARGUMENT);
    CHECK_STATUS(widerspruch_pdf_writer_set_marks(writer, -1, NULL), WIDERSPRUCH_STATUS_INVALID_ARGUMENT);
    CHECK(!is_plain(writer, letter));
    CHECK_STATUS(widerspruch_pdf_writer_set_marks(writer, 0, NULL), WIDERSPRUCH_STATUS_OK);
    CHECK(is_plain(writer, letter));
}

static void good_pictures(widerspruch_pdf_writer *writer, const widerspruch_letter *letter) {
    const char *logos[] = {"logo.svg", "logo.png"};
    for (size_t i = 0; i < 2; i++) {
        size_t length = 0;
        uint8_t *logo = picture(logos[i], &length);
        CHECK_STATUS(widerspruch_pdf_writer_set_logo(writer, logo, length, "Verein Beispiel e. V.", NULL),
                     WIDERSPRUCH_STATUS_OK);
        widerspruch_pdf *before = written(writer, letter);
        /* The picture was copied. */
        memset(logo, 0, length);
        widerspruch_pdf *pdf = written(writer, letter);
        CHECK(is_same(pdf, before));
        CHECK(!is_plain(writer, letter));
        widerspruch_pdf_free(&before);
        widerspruch_pdf_free(&pdf);
        free(logo);
    }
    CHECK_STATUS(widerspruch_pdf_writer_set_logo(writer, NULL, 0, NULL, NULL), WIDERSPRUCH_STATUS_OK);
    CHECK(is_plain(writer, letter));
    size_t length = 0;
    uint8_t *signature = picture("signature.png", &length);
    CHECK_STATUS(widerspruch_pdf_writer_set_signature(writer, signature, length, NULL), WIDERSPRUCH_STATUS_OK);
    CHECK(!is_plain(writer, letter));
    CHECK_STATUS(widerspruch_pdf_writer_set_signature(writer, signature, 0, NULL), WIDERSPRUCH_STATUS_OK);
    CHECK(is_plain(writer, letter));
    free(signature);
}

/* A picture that both functions refuse. */
static void bad_picture(widerspruch_pdf_writer *writer, const void *bytes, size_t length, const char *why) {
    widerspruch_error *error = NULL;
    widerspruch_status status = widerspruch_pdf_writer_set_logo(writer, bytes, length, "Geheim", &error);
    refused(status, &error, why, "Geheim");
    status = widerspruch_pdf_writer_set_signature(writer, bytes, length, &error);
    refused(status, &error, why, "Geheim");
}

static void bad_pictures(widerspruch_pdf_writer *writer, const widerspruch_letter *letter) {
    static const char text[] = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><text>Geheim</text></svg>";
    static const char script[] = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><Geheim/></svg>";
    static const char svg[] = "<svg xmlns='http://www.w3.org/2000/svg'><!--";
    bad_picture(writer, "GIF89a", 6, "the picture cannot be used: ");
    bad_picture(writer, "\0", 1, "the picture cannot be used: ");
    bad_picture(writer, text, sizeof text - 1, "it holds text: turn it into paths");
    bad_picture(writer, script, sizeof script - 1, "something other than shapes");
    size_t length = 0;
    uint8_t *logo = picture("logo.png", &length);
    bad_picture(writer, logo, length / 2, "it is not a PNG or is broken");
    /* The most bytes and one more; for a PNG also far more, of which no more is read. */
    size_t png_most = 2 * 1024 * 1024, svg_most = 512 * 1024;
    char *large = malloc(png_most + 1);
    memset(large, ' ', png_most + 1);
    memcpy(large, logo, length);
    free(logo);
    CHECK_STATUS(widerspruch_pdf_writer_set_signature(writer, (uint8_t *)large, png_most, NULL), WIDERSPRUCH_STATUS_OK);
    CHECK_STATUS(widerspruch_pdf_writer_set_signature(writer, NULL, 0, NULL), WIDERSPRUCH_STATUS_OK);
    bad_picture(writer, large, png_most + 1, "larger than 2 MiB");
    bad_picture(writer, large, SIZE_MAX / 2, "larger than 2 MiB");
    memset(large, ' ', svg_most + 1);
    memcpy(large, svg, sizeof svg - 1);
    bad_picture(writer, large, svg_most + 1, "larger than 512 KiB");
    widerspruch_error *error = NULL;
    CHECK_STATUS(widerspruch_pdf_writer_set_logo(writer, (uint8_t *)large, SIZE_MAX, "x", &error),
                 WIDERSPRUCH_STATUS_TOO_LARGE);
    widerspruch_error_free(&error);
    CHECK_STATUS(widerspruch_pdf_writer_set_signature(writer, (uint8_t *)large, SIZE_MAX, NULL),
                 WIDERSPRUCH_STATUS_TOO_LARGE);
    free(large);
    CHECK(is_plain(writer, letter));
}

static void organisations(widerspruch_pdf_writer *writer, const widerspruch_letter *letter) {
    char name[302];
    memset(name, 'G', sizeof name);
    name[301] = '\0';
    const char *bad[] = {"", " ", "Geheim\n", "Geheim\x07 e. V.", name};
    size_t length = 0;
    uint8_t *logo = picture("logo.svg", &length);
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        widerspruch_error *error = NULL;
        widerspruch_status status = widerspruch_pdf_writer_set_logo(writer, logo, length, bad[i], &error);
        if (i == 2) {
            /* Space at the ends does not count. */
            CHECK_STATUS(status, WIDERSPRUCH_STATUS_OK);
            CHECK_STATUS(widerspruch_pdf_writer_set_logo(writer, NULL, 0, NULL, NULL), WIDERSPRUCH_STATUS_OK);
        } else {
            refused(status, &error, "a logo needs the organisation's name", "Geheim");
        }
    }
    CHECK_STATUS(widerspruch_pdf_writer_set_logo(writer, logo, length, "\xc3", NULL), WIDERSPRUCH_STATUS_INVALID_UTF8);
    CHECK(is_plain(writer, letter));
    name[300] = '\0';
    CHECK_STATUS(widerspruch_pdf_writer_set_logo(writer, logo, length, name, NULL), WIDERSPRUCH_STATUS_OK);
    CHECK_STATUS(widerspruch_pdf_writer_set_logo(writer, logo, 0, name, NULL), WIDERSPRUCH_STATUS_OK);
    CHECK(is_plain(writer, letter));
    free(logo);
}

static void footers(widerspruch_pdf_writer *writer, const widerspruch_letter *letter) {
    char longest[122];
    memset(longest, 'G', sizeof longest);
    longest[120] = '\0';
    const char *lines[] = {longest, "Musterweg 1 \xc2\xb7 10115 Berlin", "", "VR 12345 B", "one more"};
    CHECK_STATUS(widerspruch_pdf_writer_set_footer(writer, lines, 4, NULL), WIDERSPRUCH_STATUS_OK);
    widerspruch_pdf *before = written(writer, letter);
    CHECK(!is_plain(writer, letter));
    widerspruch_error *error = NULL;
    refused(widerspruch_pdf_writer_set_footer(writer, lines, 5, &error), &error, "at most 4 lines", "GGG");
    /* Of far too many no more are read. */
    refused(widerspruch_pdf_writer_set_footer(writer, lines, 1000000, &error), &error, "at most 4 lines", "GGG");
    CHECK_STATUS(widerspruch_pdf_writer_set_footer(writer, lines, SIZE_MAX, NULL), WIDERSPRUCH_STATUS_TOO_LARGE);
    CHECK_STATUS(widerspruch_pdf_writer_set_footer(writer, lines, SIZE_MAX / 8, NULL), WIDERSPRUCH_STATUS_TOO_LARGE);
    longest[120] = 'G';
    longest[121] = '\0';
    refused(widerspruch_pdf_writer_set_footer(writer, lines, 1, &error), &error, "120 characters", "GGG");
    lines[1] = "Geheim\n";
    refused(widerspruch_pdf_writer_set_footer(writer, lines + 1, 1, &error), &error, "control characters", "Geheim");
    lines[1] = NULL;
    CHECK_STATUS(widerspruch_pdf_writer_set_footer(writer, lines + 1, 3, NULL), WIDERSPRUCH_STATUS_NULL_POINTER);
    lines[1] = "\xc3";
    CHECK_STATUS(widerspruch_pdf_writer_set_footer(writer, lines + 1, 3, NULL), WIDERSPRUCH_STATUS_INVALID_UTF8);
    /* All that left the footer as it was, and it was copied. */
    widerspruch_pdf *pdf = written(writer, letter);
    CHECK(is_same(pdf, before));
    widerspruch_pdf_free(&pdf);
    widerspruch_pdf_free(&before);
    CHECK_STATUS(widerspruch_pdf_writer_set_footer(writer, NULL, 0, NULL), WIDERSPRUCH_STATUS_OK);
    CHECK(is_plain(writer, letter));
}

/* A character that the fonts lack is found when a letter is written; the message names its block, not the text. */
static void missing_glyph(widerspruch_pdf_writer *writer, const widerspruch_letter *letter) {
    const char *lines[] = {"Geheim \xf0\x93\x80\x80"};
    widerspruch_error *error = NULL;
    widerspruch_pdf *pdf = NULL;
    CHECK_STATUS(widerspruch_pdf_writer_set_footer(writer, lines, 1, NULL), WIDERSPRUCH_STATUS_OK);
    widerspruch_status status = widerspruch_pdf_writer_write(writer, letter, &pdf, &error);
    refused(status, &error, "glyph.missing: ", "Geheim");
    CHECK(pdf == NULL);
    CHECK_STATUS(widerspruch_pdf_writer_set_footer(writer, NULL, 0, NULL), WIDERSPRUCH_STATUS_OK);
    CHECK(is_plain(writer, letter));
}

/* Letters of several cases in one file, which outlives all it was made of. */
static void bundles(const widerspruch_library *library) {
    widerspruch_pdf_writer *writer = new_writer();
    widerspruch_prepared *cases[] = {check_prepared(library), long_case(library), check_prepared(library)};
    const widerspruch_letter *letters[LETTERS];
    size_t pages[LETTERS];
    for (size_t i = 0; i < LETTERS; i++) {
        letters[i] = widerspruch_prepared_letter(cases[i], 0);
        widerspruch_pdf *alone = written(writer, letters[i]);
        pages[i] = widerspruch_pdf_page_count(alone);
        widerspruch_pdf_free(&alone);
    }
    CHECK(pages[1] > pages[0]);
    widerspruch_pdf *pdf = NULL, *reversed = NULL;
    CHECK_STATUS(widerspruch_pdf_writer_bundle(writer, letters, LETTERS, &pdf, NULL), WIDERSPRUCH_STATUS_OK);
    const widerspruch_letter *backwards[] = {letters[1], letters[1], letters[0]};
    CHECK_STATUS(widerspruch_pdf_writer_bundle(writer, backwards, LETTERS, &reversed, NULL), WIDERSPRUCH_STATUS_OK);
    widerspruch_pdf_writer_free(&writer);
    CHECK(writer == NULL);
    for (size_t i = 0; i < LETTERS; i++) {
        widerspruch_prepared_free(&cases[i]);
    }
    size_t first = 1;
    for (size_t i = 0; i < LETTERS; i++) {
        CHECK(widerspruch_pdf_letter_first_page(pdf, i) == first);
        CHECK(widerspruch_pdf_letter_page_count(pdf, i) == pages[i]);
        first += pages[i];
    }
    CHECK(widerspruch_pdf_letter_count(pdf) == LETTERS);
    CHECK(widerspruch_pdf_page_count(pdf) == first - 1);
    CHECK(page_objects(pdf) == first - 1);
    CHECK(widerspruch_pdf_letter_first_page(pdf, LETTERS) == 0);
    CHECK(widerspruch_pdf_letter_page_count(pdf, LETTERS) == 0);
    CHECK(widerspruch_pdf_letter_first_page(reversed, 1) == 1 + pages[1]);
    CHECK(widerspruch_pdf_letter_first_page(reversed, 2) == 1 + 2 * pages[1]);
    CHECK(page_objects(reversed) == 2 * pages[1] + pages[0]);
    widerspruch_pdf_free(&pdf);
    widerspruch_pdf_free(&reversed);
}

static void bad_bundles(widerspruch_pdf_writer *writer, const widerspruch_prepared *prepared) {
    const widerspruch_letter *letter = widerspruch_prepared_letter(prepared, 0);
    const widerspruch_letter *letters[] = {letter, NULL, (const widerspruch_letter *)(const void *)prepared};
    widerspruch_pdf *pdf = NULL;
    widerspruch_error *error = NULL;
    refused(widerspruch_pdf_writer_bundle(writer, letters, 0, &pdf, &error), &error, "there is no letter", NULL);
    refused(widerspruch_pdf_writer_bundle(writer, NULL, 0, &pdf, &error), &error, "there is no letter", NULL);
    CHECK_STATUS(widerspruch_pdf_writer_bundle(writer, letters, 2, &pdf, NULL), WIDERSPRUCH_STATUS_NULL_POINTER);
    CHECK_STATUS(widerspruch_pdf_writer_bundle(writer, letters + 2, 1, &pdf, NULL), WIDERSPRUCH_STATUS_WRONG_HANDLE);
    CHECK_STATUS(widerspruch_pdf_writer_bundle(writer, letters, SIZE_MAX, &pdf, NULL), WIDERSPRUCH_STATUS_TOO_LARGE);
    CHECK_STATUS(widerspruch_pdf_writer_bundle(writer, letters, SIZE_MAX / 8, &pdf, NULL),
                 WIDERSPRUCH_STATUS_TOO_LARGE);
    CHECK_STATUS(widerspruch_pdf_writer_write((widerspruch_pdf_writer *)(uintptr_t)prepared, letter, &pdf, NULL),
                 WIDERSPRUCH_STATUS_WRONG_HANDLE);
    CHECK(widerspruch_pdf_page_count((const widerspruch_pdf *)(const void *)writer) == 0);
    CHECK(pdf == NULL);
    CHECK(is_plain(writer, letter));
}

struct shared {
    widerspruch_pdf_writer *writer;
    const widerspruch_letter *letter;
    const widerspruch_pdf *expected;
};

/* Returns NULL if all is well. */
static void *work(void *data) {
    const struct shared *shared = data;
    int fine = 1;
    for (int round = 0; round < 2; round++) {
        widerspruch_pdf_writer *own = NULL;
        widerspruch_pdf *pdf = NULL, *other = NULL;
        fine &= widerspruch_pdf_writer_new(&own, NULL) == WIDERSPRUCH_STATUS_OK;
        fine &= widerspruch_pdf_writer_write(shared->writer, shared->letter, &pdf, NULL) == WIDERSPRUCH_STATUS_OK;
        fine &= widerspruch_pdf_writer_bundle(own, &shared->letter, 1, &other, NULL) == WIDERSPRUCH_STATUS_OK;
        fine &= is_same(pdf, shared->expected) && is_same(other, shared->expected);
        widerspruch_pdf_writer_free(&own);
        widerspruch_pdf_free(&pdf);
        widerspruch_pdf_free(&other);
    }
    return fine ? NULL : data;
}

/* One writer of all threads, and one of each. */
static void threads(widerspruch_pdf_writer *writer, const widerspruch_letter *letter) {
    widerspruch_pdf *expected = written(writer, letter);
    struct shared shared = {writer, letter, expected};
    pthread_t running[THREADS];
    for (size_t i = 0; i < THREADS; i++) {
        CHECK(pthread_create(&running[i], NULL, work, &shared) == 0);
    }
    for (size_t i = 0; i < THREADS; i++) {
        void *result = &shared;
        pthread_join(running[i], &result);
        CHECK(result == NULL);
    }
    widerspruch_pdf_free(&expected);
}

int main(int argc, char **argv) {
    if (argc != 2) {
        fprintf(stderr, "usage: pdf FOLDER\n");
        return 2;
    }
    pictures = argv[1];
    widerspruch_library *library = check_library();
    widerspruch_prepared *prepared = check_prepared(library);
    const widerspruch_letter *letter = widerspruch_prepared_letter(prepared, 0);
    widerspruch_pdf_writer *writer = new_writer();
    one_letter(writer, letter);
    layouts(writer, letter);
    marks(writer, letter);
    good_pictures(writer, letter);
    bad_pictures(writer, letter);
    organisations(writer, letter);
    footers(writer, letter);
    missing_glyph(writer, letter);
    bundles(library);
    bad_bundles(writer, prepared);
    threads(writer, letter);
    widerspruch_pdf_writer_free(&writer);
    widerspruch_prepared_free(&prepared);
    widerspruch_library_free(&library);
    return check_result("pdf");
}
