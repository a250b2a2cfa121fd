/* The largest case that is permitted, in every format, and the caller's records and texts, in a thread with little room
   for its stack: stack KIB PICTURES TEXTS.ftl RECORDS.json */
#include "check.h"

#include <limits.h>
#include <pthread.h>

#define ACCOUNTS 1000
#define REASONS 10
#define REASON_CHARS 4000

struct input {
    const char *pictures, *texts, *records;
};

static char *largest_request(void) {
    size_t room = 1 << 20, at = 0;
    char *json = malloc(room);
    char reason[REASON_CHARS + 1];
    for (size_t i = 0; i < REASON_CHARS; i++) {
        reason[i] = i % 9 == 8 ? ' ' : (char)('a' + i % 7);
    }
    reason[REASON_CHARS - 1] = '.';
    reason[REASON_CHARS] = '\0';
#define ADD(...) at += (size_t)snprintf(json + at, room - at, __VA_ARGS__)
    ADD("{\"version\": 1, \"letter\": \"objection\", \"language\": \"de\", \"date\": \"2026-11-24\","
        " \"data_subject\": {\"name\": \"Anna Beispiel\", \"address\": [\"Musterweg 1\", \"10115 Berlin\"],"
        " \"country\": \"DE\", \"region\": \"DE-BE\", \"email\": \"anna@example.org\"}, \"accounts\": [");
    for (size_t i = 0; i < ACCOUNTS; i++) {
        ADD("%s{\"platform\": \"%s\", \"handle\": \"anna.%zu\", \"link_group\": \"a\"}", i == 0 ? "" : ", ",
            i % 2 == 0 ? "instagram" : "facebook", i);
    }
    ADD("], \"reasons\": [");
    for (size_t i = 0; i < REASONS; i++) {
        ADD("%s{\"text\": \"%s\"}", i == 0 ? "" : ", ", reason);
    }
    ADD("], \"requests\": [\"restriction\", \"erasure\", \"confirmation\"]}");
    return json;
}

static void every_format(const widerspruch_library *library, const widerspruch_prepared *prepared) {
    CHECK(widerspruch_prepared_letter_count(prepared) > 0);
    for (size_t i = 0; i < widerspruch_library_format_count(library); i++) {
        const char *format = widerspruch_library_format(library, i, NULL);
        widerspruch_files *files = NULL;
        CHECK_STATUS(widerspruch_files_new(prepared, format, &files, NULL), WIDERSPRUCH_STATUS_OK);
        CHECK(widerspruch_files_count(files) > 0);
        widerspruch_files_free(&files);
    }
    const char *page = NULL;
    size_t length = 0;
    CHECK_STATUS(widerspruch_prepared_page(prepared, &page, &length, NULL), WIDERSPRUCH_STATUS_OK);
    CHECK(widerspruch_prepared_json(prepared, NULL) != NULL && widerspruch_prepared_action(prepared, 0) != NULL);
}

static void letterhead(const widerspruch_prepared *prepared, const char *pictures) {
    widerspruch_pdf_writer *writer = NULL;
    widerspruch_pdf *pdf = NULL;
    char *path = check_path(pictures, "logo.svg");
    size_t length = 0;
    char *logo = check_read(path, &length);
    const widerspruch_letter *letter = widerspruch_prepared_letter(prepared, 0);
    CHECK_STATUS(widerspruch_pdf_writer_new(&writer, NULL), WIDERSPRUCH_STATUS_OK);
    CHECK_STATUS(widerspruch_pdf_writer_set_logo(writer, (const uint8_t *)logo, length, "Verein Beispiel", NULL),
                 WIDERSPRUCH_STATUS_OK);
    CHECK_STATUS(widerspruch_pdf_writer_bundle(writer, &letter, 1, &pdf, NULL), WIDERSPRUCH_STATUS_OK);
    CHECK(widerspruch_pdf_page_count(pdf) > 1);
    widerspruch_pdf_free(&pdf);
    widerspruch_pdf_writer_free(&writer);
    free(logo);
    free(path);
}

static void own(const widerspruch_library *library, const struct input *input) {
    widerspruch_library *texts = NULL, *records = NULL;
    size_t length = 0, records_length = 0;
    char *ftl = check_read(input->texts, &length), *json = check_read(input->records, &records_length);
    char *wrapped = malloc(records_length + 32);
    int size = snprintf(wrapped, records_length + 32, "{\"platforms\": [%s]}", json);
    CHECK_STATUS(widerspruch_library_with_texts(library, "de", "own.ftl", ftl, length, &texts, NULL),
                 WIDERSPRUCH_STATUS_OK);
    CHECK_STATUS(widerspruch_library_with_records(texts, wrapped, (size_t)size, &records, NULL), WIDERSPRUCH_STATUS_OK);
    widerspruch_library_free(&texts);
    widerspruch_library_free(&records);
    free(wrapped);
    free(json);
    free(ftl);
}

static void *work(void *data) {
    const struct input *input = data;
    widerspruch_library *library = check_library();
    widerspruch_prepared *prepared = NULL;
    widerspruch_error *error = NULL;
    char *json = largest_request();
    CHECK_STATUS(widerspruch_library_prepare_json(library, json, strlen(json), &prepared, &error),
                 WIDERSPRUCH_STATUS_OK);
    for (size_t i = 0; i < widerspruch_error_issue_count(error); i++) {
        fprintf(stderr, "%s %s\n", widerspruch_error_issue_code(error, i, NULL),
                widerspruch_error_issue_path(error, i, NULL));
    }
    every_format(library, prepared);
    letterhead(prepared, input->pictures);
    own(library, input);
    widerspruch_prepared_free(&prepared);
    memset(json, '[', 1 << 20);
    CHECK_STATUS(widerspruch_library_prepare_json(library, json, 1 << 20, &prepared, &error),
                 WIDERSPRUCH_STATUS_REQUEST);
    widerspruch_error_free(&error);
    free(json);
    widerspruch_library_free(&library);
    return NULL;
}

int main(int argc, char **argv) {
    if (argc != 5) {
        fprintf(stderr, "usage: stack KIB PICTURES TEXTS RECORDS\n");
        return 1;
    }
    struct input input = {argv[2], argv[3], argv[4]};
    size_t size = strtoul(argv[1], NULL, 10) * 1024;
    pthread_attr_t attributes;
    pthread_t thread;
    pthread_attr_init(&attributes);
    CHECK(pthread_attr_setstacksize(&attributes, size) == 0);
    CHECK(pthread_create(&thread, &attributes, work, &input) == 0);
    pthread_join(thread, NULL);
    pthread_attr_destroy(&attributes);
    return check_result("stack");
}
