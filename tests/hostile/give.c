/*
 * Gives the C library one input in a thread with a small stack: `give texts|logo|records|request FILE`, as `judge.py`
 * does. Statuses and lines are those of the example program.
 */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <widerspruch.h>

/* What threads of other runtimes have at least. */
#define STACK (512 * 1024)

static const char *kind;
static char *input;
static size_t length;
static int result;

static const char a_case[] =
    "{\"version\": 1, \"letter\": \"objection\", \"language\": \"de\", \"date\": \"2026-11-24\","
    " \"data_subject\": {\"name\": \"Anna Beispiel\", \"country\": \"DE\", \"email\": \"anna@example.org\"},"
    " \"accounts\": [{\"platform\": \"instagram\", \"handle\": \"anna.b\"}]}";

static void complain(const widerspruch_error *error) {
    size_t count = widerspruch_error_issue_count(error);
    for (size_t i = 0; i < count; i++) {
        fprintf(stderr, "%s %s %s\n", widerspruch_error_issue_code(error, i, NULL),
                widerspruch_error_issue_path(error, i, NULL), widerspruch_error_issue_message(error, i, NULL));
    }
    if (count == 0) {
        fprintf(stderr, "%s\n", widerspruch_error_message(error, NULL));
    }
    result = count == 0 ? 1 : 2;
}

/* Prints plan, letters and page of a case. */
static void print_case(const widerspruch_library *library, const char *json, size_t json_length) {
    widerspruch_prepared *prepared = NULL;
    widerspruch_error *error = NULL;
    const char *text = NULL;
    size_t text_length = 0;
    if (widerspruch_library_prepare_json(library, json, json_length, &prepared, &error) != WIDERSPRUCH_STATUS_OK ||
        widerspruch_prepared_page(prepared, &text, &text_length, &error) != WIDERSPRUCH_STATUS_OK) {
        complain(error);
    } else {
        fwrite(text, 1, text_length, stdout);
        text = widerspruch_prepared_json(prepared, &text_length);
        fwrite(text, 1, text_length, stdout);
    }
    widerspruch_error_free(&error);
    widerspruch_prepared_free(&prepared);
}

static void *give(void *nothing) {
    widerspruch_library *library = NULL, *with = NULL;
    widerspruch_pdf_writer *writer = NULL;
    widerspruch_error *error = NULL;
    widerspruch_status status = widerspruch_library_new(&library, &error);
    (void)nothing;
    if (status == WIDERSPRUCH_STATUS_OK && strcmp(kind, "texts") == 0) {
        status = widerspruch_library_with_texts(library, "de", "hostile.ftl", input, length, &with, &error);
    } else if (status == WIDERSPRUCH_STATUS_OK && strcmp(kind, "records") == 0) {
        status = widerspruch_library_with_records(library, input, length, &with, &error);
    } else if (status == WIDERSPRUCH_STATUS_OK && strcmp(kind, "logo") == 0) {
        status = widerspruch_pdf_writer_new(&writer, &error);
        if (status == WIDERSPRUCH_STATUS_OK) {
            status = widerspruch_pdf_writer_set_logo(writer, (const uint8_t *)input, length, "Verein", &error);
        }
    }
    if (status != WIDERSPRUCH_STATUS_OK) {
        complain(error);
    } else if (strcmp(kind, "records") == 0) {
        print_case(with, a_case, sizeof a_case - 1);
    } else if (strcmp(kind, "request") == 0) {
        print_case(library, input, length);
    }
    widerspruch_error_free(&error);
    widerspruch_pdf_writer_free(&writer);
    widerspruch_library_free(&with);
    widerspruch_library_free(&library);
    return NULL;
}

int main(int argc, char **argv) {
    FILE *file = argc == 3 ? fopen(argv[2], "rb") : NULL;
    if (file == NULL) {
        fprintf(stderr, "usage: give KIND FILE\n");
        return 1;
    }
    kind = argv[1];
    fseek(file, 0, SEEK_END);
    length = (size_t)ftell(file);
    rewind(file);
    input = malloc(length + 1);
    if (input == NULL || fread(input, 1, length, file) != length) {
        return 1;
    }
    fclose(file);
    pthread_t thread;
    pthread_attr_t attributes;
    if (pthread_attr_init(&attributes) != 0 || pthread_attr_setstacksize(&attributes, STACK) != 0 ||
        pthread_create(&thread, &attributes, give, NULL) != 0 || pthread_join(thread, NULL) != 0) {
        return 1;
    }
    free(input);
    return result;
}
