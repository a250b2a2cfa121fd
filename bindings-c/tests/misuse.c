/* Hostile calls: the rows of class Q of the list of bad inputs that C can show. */
#include "check.h"

#include <locale.h>
#include <sys/wait.h>
#include <unistd.h>

#if defined(__SANITIZE_ADDRESS__)
#define WITH_ASAN 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define WITH_ASAN 1
#endif
#endif

/* BI-217: no text. */
static void empty_text(const widerspruch_library *library) {
    widerspruch_prepared *prepared = NULL;
    widerspruch_error *error = NULL;
    CHECK_STATUS(widerspruch_library_prepare_json(library, NULL, 0, &prepared, &error), WIDERSPRUCH_STATUS_REQUEST);
    CHECK_TEXT(widerspruch_error_issue_code(error, 0, NULL), "request.syntax");
    widerspruch_error_free(&error);
    CHECK_STATUS(widerspruch_library_prepare_json(library, "{}", 0, &prepared, &error), WIDERSPRUCH_STATUS_REQUEST);
    widerspruch_error_free(&error);
    CHECK_STATUS(widerspruch_library_prepare_json(library, NULL, 1, &prepared, &error),
                 WIDERSPRUCH_STATUS_NULL_POINTER);
    widerspruch_error_free(&error);
    widerspruch_request *request = NULL;
    CHECK_STATUS(widerspruch_request_new(&request, NULL), WIDERSPRUCH_STATUS_OK);
    CHECK_STATUS(widerspruch_request_set_text(request, "/reference", NULL, 0, NULL), WIDERSPRUCH_STATUS_OK);
    CHECK_STATUS(widerspruch_request_set_text(request, "/reference", "x", 0, NULL), WIDERSPRUCH_STATUS_OK);
    widerspruch_request_free(&request);
}

/* BI-218: freeing twice. */
static void second_free(const widerspruch_library *library) {
    widerspruch_prepared *prepared = check_prepared(library);
    widerspruch_prepared_free(&prepared);
    CHECK(prepared == NULL);
    widerspruch_prepared_free(&prepared);
    widerspruch_prepared_free(NULL);
}

/* BI-219: handles of another kind, and freed ones. */
static void wrong_handles(widerspruch_library *library) {
    widerspruch_prepared *prepared = check_prepared(library);
    widerspruch_error *error = NULL;
    widerspruch_files *files = NULL;
    CHECK_STATUS(widerspruch_files_new((const widerspruch_prepared *)(const void *)library, "text", &files, &error),
                 WIDERSPRUCH_STATUS_WRONG_HANDLE);
    widerspruch_error_free(&error);
    CHECK(widerspruch_prepared_letter_count((const widerspruch_prepared *)(const void *)library) == 0);
    CHECK(widerspruch_letter_text((const widerspruch_letter *)(const void *)prepared, NULL) == NULL);
    widerspruch_prepared *wrong = (widerspruch_prepared *)(void *)library;
    widerspruch_prepared_free(&wrong);
    CHECK(wrong != NULL);
    CHECK(widerspruch_library_platform_count(library) > 0);
#ifdef WITH_ASAN
    /* Elsewhere the memory may have been given to somebody else. */
    widerspruch_prepared *dangling = prepared;
    widerspruch_prepared_free(&prepared);
    CHECK_STATUS(widerspruch_files_new(dangling, "text", &files, NULL), WIDERSPRUCH_STATUS_WRONG_HANDLE);
    CHECK(widerspruch_prepared_letter_count(dangling) == 0);
#else
    widerspruch_prepared_free(&prepared);
#endif
}

/* BI-222: a buffer that is too small. */
static void small_buffer(const widerspruch_library *library) {
    widerspruch_prepared *prepared = check_prepared(library);
    const widerspruch_letter *letter = widerspruch_prepared_letter(prepared, 0);
    uint8_t small[16];
    size_t needed = 0, length = 0;
    memset(small, 7, sizeof small);
    CHECK_STATUS(widerspruch_letter_render_into(letter, "text", NULL, 0, &needed, NULL),
                 WIDERSPRUCH_STATUS_BUFFER_TOO_SMALL);
    CHECK(needed > 1000);
    CHECK_STATUS(widerspruch_letter_render_into(letter, "text", small, sizeof small, &length, NULL),
                 WIDERSPRUCH_STATUS_BUFFER_TOO_SMALL);
    CHECK(length == needed);
    CHECK(small[0] == 7 && small[15] == 7);
    uint8_t *buffer = malloc(needed);
    CHECK_STATUS(widerspruch_letter_render_into(letter, "text", buffer, needed - 1, &length, NULL),
                 WIDERSPRUCH_STATUS_BUFFER_TOO_SMALL);
    CHECK_STATUS(widerspruch_letter_render_into(letter, "text", buffer, needed, &length, NULL), WIDERSPRUCH_STATUS_OK);
    CHECK(length == needed && memcmp(buffer, widerspruch_letter_text(letter, NULL), needed) == 0);
    CHECK_STATUS(widerspruch_letter_render_into(letter, "docx", buffer, needed, &length, NULL),
                 WIDERSPRUCH_STATUS_NOT_FOUND);
    CHECK(length == 0);
    free(buffer);
    widerspruch_prepared_free(&prepared);
}

static widerspruch_status count_call(void *user_data, size_t index, widerspruch_status status,
                                     const widerspruch_prepared *prepared, const widerspruch_error *error) {
    (void)index;
    CHECK((status == WIDERSPRUCH_STATUS_OK) == (prepared != NULL));
    CHECK((status == WIDERSPRUCH_STATUS_OK) == (error == NULL));
    ++*(size_t *)user_data;
    return WIDERSPRUCH_STATUS_OK;
}

/* BI-223: sizes that cannot be. */
static void impossible_sizes(const widerspruch_library *library) {
    widerspruch_prepared *prepared = NULL;
    widerspruch_batch *batch = NULL;
    const char *requests[] = {check_request};
    size_t lengths[] = {sizeof check_request - 1}, calls = 0;
    CHECK_STATUS(widerspruch_library_prepare_json(library, check_request, SIZE_MAX, &prepared, NULL),
                 WIDERSPRUCH_STATUS_TOO_LARGE);
    CHECK_STATUS(widerspruch_batch_new(library, 1, NULL, &batch, NULL), WIDERSPRUCH_STATUS_OK);
    CHECK_STATUS(widerspruch_batch_run(batch, requests, lengths, SIZE_MAX, count_call, &calls, NULL),
                 WIDERSPRUCH_STATUS_TOO_LARGE);
    CHECK_STATUS(widerspruch_batch_run(batch, requests, lengths, SIZE_MAX / 16, count_call, &calls, NULL),
                 WIDERSPRUCH_STATUS_TOO_LARGE);
    CHECK(calls == 0);
    CHECK_STATUS(widerspruch_batch_run(batch, NULL, NULL, 0, count_call, &calls, NULL), WIDERSPRUCH_STATUS_OK);
    widerspruch_batch_free(&batch);
    CHECK_STATUS(widerspruch_batch_new(library, WIDERSPRUCH_BATCH_WORKERS_MAX + 1, NULL, &batch, NULL),
                 WIDERSPRUCH_STATUS_TOO_LARGE);

    /* A request above the limit is refused with the issue that every language has. */
    size_t size = 4194304 + 1;
    char *large = malloc(size);
    memset(large, ' ', size);
    widerspruch_error *error = NULL;
    CHECK_STATUS(widerspruch_library_prepare_json(library, large, size, &prepared, &error), WIDERSPRUCH_STATUS_REQUEST);
    CHECK_TEXT(widerspruch_error_issue_code(error, 0, NULL), "request.too_large");
    widerspruch_error_free(&error);
    free(large);
}

/* Text that is not UTF-8. */
static void not_utf8(const widerspruch_library *library) {
    widerspruch_prepared *prepared = NULL;
    widerspruch_request *request = NULL;
    widerspruch_error *error = NULL;
    CHECK_STATUS(widerspruch_library_prepare_json(library, "{\"a\": \"\xff\"}", 10, &prepared, &error),
                 WIDERSPRUCH_STATUS_REQUEST);
    CHECK_TEXT(widerspruch_error_issue_code(error, 0, NULL), "utf8.invalid");
    widerspruch_error_free(&error);
    CHECK_STATUS(widerspruch_request_new(&request, NULL), WIDERSPRUCH_STATUS_OK);
    CHECK_STATUS(widerspruch_request_set_text(request, "/letter", "\xc3", 1, NULL), WIDERSPRUCH_STATUS_INVALID_UTF8);
    CHECK_STATUS(widerspruch_request_set_text(request, "/\xc3", "x", 1, NULL), WIDERSPRUCH_STATUS_INVALID_UTF8);
    widerspruch_request_free(&request);
    CHECK(widerspruch_library_find_platform(library, "\xff") == NULL);
}

struct reentry {
    widerspruch_batch *batch;
    const widerspruch_library *library;
    size_t calls;
};

static widerspruch_status reenter(void *user_data, size_t index, widerspruch_status status,
                                  const widerspruch_prepared *prepared, const widerspruch_error *error) {
    struct reentry *reentry = user_data;
    const char *requests[] = {check_request};
    size_t lengths[] = {sizeof check_request - 1}, calls = 0;
    (void)index, (void)prepared, (void)error;
    CHECK_STATUS(status, WIDERSPRUCH_STATUS_OK);
    CHECK_STATUS(widerspruch_batch_run(reentry->batch, requests, lengths, 1, count_call, &calls, NULL),
                 WIDERSPRUCH_STATUS_BUSY);
    CHECK(calls == 0);
    widerspruch_batch_free(&reentry->batch);
    CHECK(reentry->batch != NULL);
    /* The library itself is free for use. */
    widerspruch_prepared *another = check_prepared(reentry->library);
    widerspruch_prepared_free(&another);
    reentry->calls++;
    return reentry->calls == 3 ? 4711 : WIDERSPRUCH_STATUS_OK;
}

/* BI-225: the callback stops, or calls what is running. */
static void callbacks(const widerspruch_library *library) {
    const char *requests[10];
    size_t lengths[10];
    for (size_t i = 0; i < 10; i++) {
        requests[i] = check_request;
        lengths[i] = sizeof check_request - 1;
    }
    for (uint32_t workers = 0; workers < 4; workers++) {
        struct reentry reentry = {NULL, library, 0};
        widerspruch_error *error = NULL;
        CHECK_STATUS(widerspruch_batch_new(library, workers, NULL, &reentry.batch, NULL), WIDERSPRUCH_STATUS_OK);
        CHECK_STATUS(widerspruch_batch_run(reentry.batch, requests, lengths, 10, reenter, &reentry, &error), 4711);
        CHECK(reentry.calls == 3);
        CHECK(widerspruch_error_status(error) == 4711);
        widerspruch_error_free(&error);
        /* It can be used again. */
        size_t calls = 0;
        CHECK_STATUS(widerspruch_batch_run(reentry.batch, requests, lengths, 10, count_call, &calls, NULL),
                     WIDERSPRUCH_STATUS_OK);
        CHECK(calls == 10);
        widerspruch_batch_free(&reentry.batch);
        CHECK(reentry.batch == NULL);
    }
}

/* BI-230: the program's locale and time zone do not matter. */
static void surroundings(const widerspruch_library *library) {
    widerspruch_prepared *before = check_prepared(library);
    setenv("TZ", "Pacific/Kiritimati", 1);
    setenv("LC_ALL", "de_DE.UTF-8", 1);
    setenv("LANG", "tr_TR.UTF-8", 1);
    setlocale(LC_ALL, "");
    widerspruch_prepared *after = check_prepared(library);
    CHECK_TEXT(widerspruch_prepared_json(after, NULL), widerspruch_prepared_json(before, NULL));
    widerspruch_prepared_free(&before);
    widerspruch_prepared_free(&after);
}

/* BI-231: fork after first use. The child frees everything, so that leak checkers are content with it too. */
static void fork_after_use(void) {
    widerspruch_library *library = check_library();
    widerspruch_prepared *before = check_prepared(library);
    fflush(NULL);
    pid_t child = fork();
    widerspruch_prepared *after = check_prepared(library);
    int differs = strcmp(widerspruch_prepared_json(after, NULL), widerspruch_prepared_json(before, NULL)) != 0;
    widerspruch_prepared_free(&before);
    widerspruch_prepared_free(&after);
    widerspruch_library_free(&library);
    if (child == 0) {
        _exit(differs);
    }
    int state = -1;
    waitpid(child, &state, 0);
    CHECK(state == 0 && !differs);
}

int main(void) {
    fork_after_use();
    widerspruch_library *library = check_library();
    empty_text(library);
    second_free(library);
    wrong_handles(library);
    small_buffer(library);
    impossible_sizes(library);
    not_utf8(library);
    callbacks(library);
    surroundings(library);
    widerspruch_library_free(&library);
    return check_result("misuse");
}
