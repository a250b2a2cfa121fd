/* Random sequences of calls, for libFuzzer: any live handle, of any kind, stands where any handle is wanted. The library
 * refuses what does not fit, sets nothing then, and frees what the caller frees. */
#include <assert.h>

#include "check.h"

enum { SLOTS = 8, TEXT = 4096 };
enum kind { NONE, LIBRARY, REQUEST, PREPARED, ERROR, FILES, DEADLINE, WRITER, PDF, BATCH };

/* Kept from one sequence to the next; it stands in a slot without being owned by it. */
static widerspruch_library *library;
static void *slots[SLOTS];
static enum kind kinds[SLOTS];
static const uint8_t *data;
static size_t left;
static char text[TEXT + 1];

static uint8_t next(void) {
    if (left == 0) return 0;
    left--;
    return *data++;
}

/* As many bytes as the next one says, as a text. */
static size_t next_text(void) {
    size_t length = next() * 8u;
    if (length > left) length = left;
    if (length > TEXT) length = TEXT;
    memcpy(text, data, length);
    text[length] = 0;
    data += length;
    left -= length;
    return length;
}

static void *any(void) { return slots[next() % SLOTS]; }

static void drop(unsigned slot) {
    void **handle = &slots[slot];
    if (*handle == library) *handle = NULL;
    switch (kinds[slot]) {
    case LIBRARY: widerspruch_library_free((widerspruch_library **)handle); break;
    case REQUEST: widerspruch_request_free((widerspruch_request **)handle); break;
    case PREPARED: widerspruch_prepared_free((widerspruch_prepared **)handle); break;
    case ERROR: widerspruch_error_free((widerspruch_error **)handle); break;
    case FILES: widerspruch_files_free((widerspruch_files **)handle); break;
    case DEADLINE: widerspruch_deadline_free((widerspruch_deadline **)handle); break;
    case WRITER: widerspruch_pdf_writer_free((widerspruch_pdf_writer **)handle); break;
    case PDF: widerspruch_pdf_free((widerspruch_pdf **)handle); break;
    case BATCH: widerspruch_batch_free((widerspruch_batch **)handle); break;
    case NONE: break;
    }
    assert(*handle == NULL);
    kinds[slot] = NONE;
}

/* Freed by the function of another kind: nothing happens. */
static void drop_wrongly(unsigned slot) {
    void *before = slots[slot];
    if (kinds[slot] != FILES) widerspruch_files_free((widerspruch_files **)&slots[slot]);
    if (kinds[slot] != BATCH) widerspruch_batch_free((widerspruch_batch **)&slots[slot]);
    if (kinds[slot] != REQUEST) widerspruch_request_free((widerspruch_request **)&slots[slot]);
    assert(slots[slot] == before);
}

/* Keeps what a call made. With a status there is an error and nothing else, without one the other way round. */
static void keep(enum kind kind, widerspruch_status status, void *made, widerspruch_error *error) {
    assert((status == WIDERSPRUCH_STATUS_OK) == (error == NULL));
    assert(status != WIDERSPRUCH_STATUS_INTERNAL);
    if (kind != NONE) assert((status == WIDERSPRUCH_STATUS_OK) == (made != NULL));
    unsigned slot = next() % SLOTS;
    if (kind == NONE && error == NULL) return;
    drop(slot);
    slots[slot] = error != NULL ? (void *)error : made;
    kinds[slot] = error != NULL ? ERROR : kind;
    if (error != NULL) assert(widerspruch_error_status(error) == status && widerspruch_error_message(error, NULL) != NULL);
}

static widerspruch_status answer(void *user_data, size_t index, widerspruch_status status,
                                 const widerspruch_prepared *prepared, const widerspruch_error *error) {
    (void)index;
    assert((status == WIDERSPRUCH_STATUS_OK) == (prepared != NULL) && (prepared == NULL) == (error != NULL));
    widerspruch_prepared *lent = (widerspruch_prepared *)prepared;
    widerspruch_prepared_free(&lent);
    return *(uint8_t *)user_data;
}

static void step(void) {
    widerspruch_error *error = NULL;
    const char *formats[] = {"text", "html", "eml", "ics", "json", "markdown", "pdf", "docx"};
    const char *format = formats[next() % 8];
    size_t length = 0;
    switch (next() % 16) {
    case 0: drop(next() % SLOTS); break;
    case 1: drop_wrongly(next() % SLOTS); break;
    case 2: {
        widerspruch_request *made = NULL;
        widerspruch_status status = widerspruch_request_new(&made, &error);
        keep(REQUEST, status, made, error);
        break;
    }
    case 3: {
        char pointer[32];
        snprintf(pointer, sizeof pointer, "/%.30s", (next_text(), text));
        void *request = any();
        length = next_text();
        keep(NONE, widerspruch_request_set_text(request, pointer, text, length, &error), NULL, error);
        break;
    }
    case 4: {
        void *request = any();
        keep(NONE, widerspruch_request_set_number(request, "/version", (int64_t)next() - 3, &error), NULL, error);
        break;
    }
    case 5: {
        widerspruch_prepared *made = NULL;
        void *from = any(), *request = any();
        widerspruch_status status = widerspruch_library_prepare(from, request, &made, &error);
        keep(PREPARED, status, made, error);
        break;
    }
    case 6: case 7: {
        widerspruch_prepared *made = NULL;
        void *from = any();
        int own = next() % 2;
        length = own ? next_text() : sizeof check_request - 1;
        widerspruch_status status =
            widerspruch_library_prepare_json(from, own ? text : check_request, length, &made, &error);
        keep(PREPARED, status, made, error);
        break;
    }
    case 8: {
        widerspruch_files *made = NULL;
        widerspruch_status status = widerspruch_files_new(any(), format, &made, &error);
        keep(FILES, status, made, error);
        break;
    }
    case 9: {
        void *prepared = any();
        size_t count = widerspruch_prepared_letter_count(prepared), index = next();
        const widerspruch_letter *letter = widerspruch_prepared_letter(prepared, index);
        assert((letter != NULL) == (index < count));
        const uint8_t *bytes = NULL;
        widerspruch_status status = widerspruch_letter_render(letter, format, &bytes, &length, &error);
        assert((status == WIDERSPRUCH_STATUS_OK) == (bytes != NULL));
        keep(NONE, status, NULL, error);
        break;
    }
    case 10: {
        widerspruch_deadline *made = NULL;
        char day[16], country[4] = {(char)(65 + next() % 26), (char)(65 + next() % 26), 0, 0};
        snprintf(day, sizeof day, "20%02u-%02u-%02u", next() % 100u, next() % 14u, next() % 33u);
        widerspruch_status status = widerspruch_deadline_new(any(), day, country, NULL, &made, &error);
        keep(DEADLINE, status, made, error);
        break;
    }
    case 11: {
        widerspruch_pdf_writer *made = NULL;
        widerspruch_status status = widerspruch_pdf_writer_new(&made, &error);
        keep(WRITER, status, made, error);
        break;
    }
    case 12: {
        void *writer = any();
        next_text();
        const char *lines[] = {text, "x"};
        keep(NONE, widerspruch_pdf_writer_set_footer(writer, lines, next() % 3, &error), NULL, error);
        break;
    }
    case 13: {
        widerspruch_pdf *made = NULL;
        void *writer = any();
        widerspruch_status status =
            widerspruch_pdf_writer_write(writer, widerspruch_prepared_letter(any(), 0), &made, &error);
        keep(PDF, status, made, error);
        break;
    }
    case 14: {
        widerspruch_batch *made = NULL;
        void *from = any();
        widerspruch_status status = widerspruch_batch_new(from, next() % 3, next() % 2 ? format : NULL, &made, &error);
        keep(BATCH, status, made, error);
        break;
    }
    default: {
        void *batch = any();
        uint8_t end = next() % 4 == 3 ? 107 : 0;
        const char *requests[] = {check_request, text};
        size_t lengths[] = {sizeof check_request - 1, next_text()};
        keep(NONE, widerspruch_batch_run(batch, requests, lengths, next() % 3, answer, &end, &error), NULL, error);
    }
    }
    /* What asks only may be asked of anything. */
    void *handle = any();
    (void)widerspruch_files_count(handle);
    (void)widerspruch_error_issue_count(handle);
    (void)widerspruch_prepared_json(handle, &length);
    (void)widerspruch_pdf_bytes(handle, &length);
    (void)widerspruch_deadline_due(handle, &length);
    (void)widerspruch_library_platform_count(handle);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size) {
    if (library == NULL) assert(widerspruch_library_new(&library, NULL) == WIDERSPRUCH_STATUS_OK);
    data = bytes;
    left = size;
    slots[0] = library;
    while (left > 0) {
        step();
        if (slots[0] == NULL) slots[0] = library;
    }
    for (unsigned slot = 0; slot < SLOTS; slot++) drop(slot);
    return 0;
}
