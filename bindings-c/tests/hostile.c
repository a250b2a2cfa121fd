/*
 * A caller that means no good: requests that are cut, bent, endless or no text at all, places and words that do not
 * exist, by 64 threads that share one library and one request, alone and in large batches, with callbacks that stop.
 * Every call must answer with a status; every refusal must name its issues and must not repeat the request.
 *
 *     hostile [STRIDE [THREADS]]    STRIDE above 1 makes one of so many cuts and bends, for slow tools
 */
#include "check.h"

#include <pthread.h>

#define THREADS 64
#define BATCH 4000

enum { LENGTH = sizeof check_request - 1 };

static size_t stride = 1, threads = THREADS;

/* Texts of the small request that must not come back. */
static const char *const personal[] = {"Musterweg", "10115", "anna.b", "W-2026-001", "Beispiel"};

/* A text that is there, not empty, and holds nothing of the request. */
static void says_nothing_personal(const char *text, size_t length) {
    CHECK(text != NULL && length > 0 && strlen(text) == length);
    for (size_t i = 0; text != NULL && i < sizeof personal / sizeof *personal; i++) {
        CHECK(strstr(text, personal[i]) == NULL);
    }
}

static void is_refusal(widerspruch_status status, const widerspruch_error *error) {
    size_t length = 0;
    CHECK(status == WIDERSPRUCH_STATUS_REQUEST || status == WIDERSPRUCH_STATUS_VALIDATION);
    CHECK_STATUS(widerspruch_error_status(error), status);
    const char *message = widerspruch_error_message(error, &length);
    says_nothing_personal(message, length);
    size_t count = widerspruch_error_issue_count(error);
    CHECK(count > 0);
    for (size_t i = 0; i < count; i++) {
        const char *code = widerspruch_error_issue_code(error, i, &length);
        CHECK(code != NULL && strchr(code, '.') != NULL);
        CHECK(widerspruch_error_issue_path(error, i, &length) != NULL);
        CHECK(widerspruch_error_issue_number(error, i) > 0);
        message = widerspruch_error_issue_message(error, i, &length);
        says_nothing_personal(message, length);
    }
    CHECK(widerspruch_error_issue_code(error, count, &length) == NULL && length == 0);
    CHECK(widerspruch_error_issue_code(error, SIZE_MAX, NULL) == NULL);
}

/* Prepares what may be anything; says whether it was accepted. */
static int judge(const widerspruch_library *library, const char *bytes, size_t length) {
    widerspruch_prepared *prepared = (widerspruch_prepared *)(uintptr_t)1;
    widerspruch_error *error = (widerspruch_error *)(uintptr_t)1;
    widerspruch_status status = widerspruch_library_prepare_json(library, bytes, length, &prepared, &error);
    int accepted = status == WIDERSPRUCH_STATUS_OK;
    CHECK((prepared != NULL) == accepted);
    CHECK((error == NULL) == accepted);
    if (accepted) {
        CHECK(widerspruch_prepared_letter(prepared, SIZE_MAX) == NULL);
        CHECK(widerspruch_letter_text(widerspruch_prepared_letter(prepared, 0), NULL) != NULL);
    } else {
        is_refusal(status, error);
        /* Nobody has to ask for the error. */
        CHECK_STATUS(widerspruch_library_prepare_json(library, bytes, length, &prepared, NULL), status);
    }
    widerspruch_prepared_free(&prepared);
    widerspruch_error_free(&error);
    return accepted;
}

/* Every beginning of the request, in memory that ends where it ends. */
static void cut(const widerspruch_library *library, size_t first, size_t step) {
    for (size_t length = first; length < LENGTH; length += step) {
        char *bytes = malloc(length + 1);
        memcpy(bytes, check_request, length);
        char *exact = realloc(bytes, length > 0 ? length : 1);
        CHECK(!judge(library, exact, length));
        free(exact);
    }
}

/* Every byte of the request exchanged. */
static void bend(const widerspruch_library *library, size_t first, size_t step) {
    static const char others[] = {'\0', '"', '{', ']', '9', '\n', '\x7f', '\x80', '\xc0', '\xed', '\xff'};
    for (size_t at = first; at < LENGTH; at += step) {
        char bytes[LENGTH];
        memcpy(bytes, check_request, LENGTH);
        bytes[at] = others[at % sizeof others];
        int accepted = judge(library, bytes, LENGTH);
        /* Bytes that are no UTF-8 are never accepted, wherever they stand; nor is NUL. */
        CHECK(!accepted || (bytes[at] > 0 && bytes[at] != '\n') || bytes[at] == check_request[at] ||
              (bytes[at] == '\n' && check_request[at] == ' '));
    }
}

/* Noise: the same on every run. */
static void noise(const widerspruch_library *library, uint32_t seed, size_t rounds) {
    for (size_t round = 0; round < rounds; round++) {
        char bytes[200];
        for (size_t i = 0; i < sizeof bytes; i++) {
            seed = seed * 1664525u + 1013904223u;
            bytes[i] = (char)(seed >> 24);
        }
        CHECK(!judge(library, bytes, seed % sizeof bytes));
    }
}

/* One text many times. */
static char *repeat(const char *text, size_t times, size_t *length_out) {
    size_t length = strlen(text);
    char *all = malloc(length * times + 1);
    for (size_t i = 0; i < times; i++) {
        memcpy(all + i * length, text, length);
    }
    *length_out = length * times;
    return all;
}

/* What a parser may choke on. */
static void endless(const widerspruch_library *library) {
    static const char *const parts[] = {"[", "{\"a\":", "\"", "{\"version\":1,", "9", "-", "\\u0000", "\xef\xbb\xbf", " "};
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        size_t length = 0;
        char *bytes = repeat(parts[i], 100000 / stride, &length);
        CHECK(!judge(library, bytes, length));
        free(bytes);
    }
    static const char *const numbers[] = {"{\"version\": 1e999999}", "{\"version\": -1}", "{\"version\": 1.0000001}",
                                          "{\"version\": 99999999999999999999999999}", "{\"version\": NaN}"};
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        CHECK(!judge(library, numbers[i], strlen(numbers[i])));
    }
}

/* Words and positions that do not exist. */
static void wrong_words(const widerspruch_library *library) {
    static const char *const words[] = {"", "TEXT", "../../etc/passwd", "text\n", "\xff\xfe", "%s%n", "de-", "-", "*"};
    widerspruch_prepared *prepared = check_prepared(library);
    const widerspruch_letter *letter = widerspruch_prepared_letter(prepared, 0);
    const widerspruch_reason *reason = widerspruch_library_reason(library, 0);
    size_t long_length = 0;
    char *long_word = repeat("de-", 100000, &long_length);
    long_word[long_length] = '\0';
    for (size_t i = 0; i <= sizeof words / sizeof *words; i++) {
        const char *word = i < sizeof words / sizeof *words ? words[i] : long_word;
        const uint8_t *bytes = (const uint8_t *)word;
        size_t length = 7;
        widerspruch_status status = widerspruch_letter_render(letter, word, &bytes, &length, NULL);
        CHECK(status == WIDERSPRUCH_STATUS_NOT_FOUND || status == WIDERSPRUCH_STATUS_INVALID_UTF8);
        CHECK(bytes == NULL && length == 0);
        CHECK(widerspruch_library_find_platform(library, word) == NULL);
        CHECK(widerspruch_library_find_reason(library, word) == NULL);
        CHECK(widerspruch_library_find_country(library, word) == NULL);
        CHECK(widerspruch_library_find_controller(library, word) == NULL);
        widerspruch_deadline *deadline = NULL;
        CHECK(widerspruch_deadline_new(library, word, "DE", NULL, &deadline, NULL) != WIDERSPRUCH_STATUS_OK);
        CHECK(widerspruch_deadline_new(library, "2026-11-24", word, NULL, &deadline, NULL) != WIDERSPRUCH_STATUS_OK);
        CHECK(widerspruch_deadline_new(library, "2026-11-24", "DE", word, &deadline, NULL) != WIDERSPRUCH_STATUS_OK);
        CHECK(deadline == NULL);
        length = 7;
        const char *label = widerspruch_reason_label(reason, word, &length);
        CHECK(label == NULL ? length == 0 : strlen(label) == length);
    }
    free(long_word);
    CHECK(widerspruch_library_platform(library, SIZE_MAX) == NULL);
    CHECK(widerspruch_library_reason(library, SIZE_MAX) == NULL);
    CHECK(widerspruch_letter_block_item(letter, SIZE_MAX, SIZE_MAX, NULL) == NULL);
    CHECK(widerspruch_prepared_action(prepared, SIZE_MAX) == NULL);
    widerspruch_prepared_free(&prepared);
}

/* Places that are none, in one request that all threads fill. */
static void wrong_places(const widerspruch_library *library, widerspruch_request *request) {
    static const char *const places[] = {"", "a", "//", "/", "/accounts/18446744073709551616/handle",
                                         "/accounts/4294967295", "/accounts/-1", "/accounts/00", "/version/0/x",
                                         "/~", "/~2", "/accounts/0/handle/0/0/0", "/\xff", "/reasons/0", "/date"};
    for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
        widerspruch_error *error = NULL;
        widerspruch_status status = widerspruch_request_set_text(request, places[i], "\xf0\x9f\x8e\x84", 4, &error);
        CHECK_STATUS(widerspruch_error_status(error), status);
        widerspruch_error_free(&error);
        CHECK_STATUS(widerspruch_request_set_text(request, places[i], "\xed\xa0\x80", 3, NULL),
                     WIDERSPRUCH_STATUS_INVALID_UTF8);
        CHECK_STATUS(widerspruch_request_set_number(request, places[i], INT64_MIN, NULL), status);
    }
    size_t length = 0;
    char *deep = repeat("/a", 100000 / stride, &length);
    deep[length] = '\0';
    CHECK_STATUS(widerspruch_request_set_text(request, deep, "x", 1, NULL), WIDERSPRUCH_STATUS_INVALID_ARGUMENT);
    free(deep);
    widerspruch_prepared *prepared = NULL;
    widerspruch_error *error = NULL;
    widerspruch_status status = widerspruch_library_prepare(library, request, &prepared, &error);
    is_refusal(status, error);
    CHECK(prepared == NULL);
    widerspruch_error_free(&error);
}

struct shared {
    const widerspruch_library *library;
    widerspruch_request *request;
};

struct part {
    const struct shared *shared;
    size_t number;
};

static void *attack(void *data) {
    const struct part *part = data;
    const widerspruch_library *library = part->shared->library;
    cut(library, part->number, threads * stride);
    bend(library, part->number, threads * stride);
    noise(library, (uint32_t)part->number, stride == 1 ? 50 : 2);
    wrong_places(library, part->shared->request);
    return NULL;
}

struct stop {
    size_t calls, after;
};

static widerspruch_status stop_after(void *user_data, size_t index, widerspruch_status status,
                                     const widerspruch_prepared *prepared, const widerspruch_error *error) {
    struct stop *stop = user_data;
    CHECK(index == stop->calls);
    CHECK((prepared != NULL) == (status == WIDERSPRUCH_STATUS_OK));
    CHECK((error == NULL) == (status == WIDERSPRUCH_STATUS_OK));
    stop->calls++;
    return stop->calls > stop->after ? UINT32_MAX : WIDERSPRUCH_STATUS_OK;
}

/* Large batches of good and bad requests, stopped at the beginning, in the middle, at the end and never. */
static void batches(const widerspruch_library *library, size_t count) {
    const char **requests = malloc(count * sizeof *requests);
    size_t *lengths = malloc(count * sizeof *lengths);
    for (size_t i = 0; i < count; i++) {
        requests[i] = i % 7 == 5 ? NULL : check_request;
        lengths[i] = i % 3 == 0 ? i * 31 % LENGTH : i % 7 == 6 ? SIZE_MAX : LENGTH;
    }
    const size_t ends[] = {0, 1, count / 2, count - 1, count};
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        struct stop stop = {0, ends[i]};
        widerspruch_batch *batch = NULL;
        widerspruch_error *error = NULL;
        int runs_over = ends[i] == count;
        uint32_t workers = i % 2 == 0 ? WIDERSPRUCH_BATCH_WORKERS_MAX : 1;
        CHECK_STATUS(widerspruch_batch_new(library, workers, NULL, &batch, NULL), WIDERSPRUCH_STATUS_OK);
        CHECK_STATUS(widerspruch_batch_run(batch, requests, lengths, count, stop_after, &stop, &error),
                     runs_over ? WIDERSPRUCH_STATUS_OK : UINT32_MAX);
        CHECK((error == NULL) == runs_over);
        CHECK(stop.calls == (runs_over ? count : ends[i] + 1));
        widerspruch_error_free(&error);
        widerspruch_batch_free(&batch);
    }
    free(requests);
    free(lengths);
}

int main(int argc, char **argv) {
    if (argc > 1) {
        stride = strtoul(argv[1], NULL, 10);
    }
    if (argc > 2) {
        threads = strtoul(argv[2], NULL, 10);
    }
    if (stride == 0 || threads == 0 || threads > THREADS) {
        fprintf(stderr, "usage: hostile [STRIDE [THREADS]]\n");
        return 2;
    }
    widerspruch_library *library = check_library();
    struct shared shared = {library, NULL};
    CHECK_STATUS(widerspruch_request_new(&shared.request, NULL), WIDERSPRUCH_STATUS_OK);
    CHECK(judge(library, check_request, LENGTH));
    endless(library);
    wrong_words(library);
    batches(library, BATCH / stride);
    pthread_t running[THREADS];
    struct part parts[THREADS];
    for (size_t i = 0; i < threads; i++) {
        parts[i] = (struct part){&shared, i};
        CHECK(pthread_create(&running[i], NULL, attack, &parts[i]) == 0);
    }
    for (size_t i = 0; i < threads; i++) {
        pthread_join(running[i], NULL);
    }
    /* After all that the library writes the same letter. */
    CHECK(judge(library, check_request, LENGTH));
    widerspruch_request_free(&shared.request);
    widerspruch_library_free(&library);
    return check_result("hostile");
}
