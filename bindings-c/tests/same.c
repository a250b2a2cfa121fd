/* The example cases in every format, byte for byte as the Rust program writes them.

   same [CASE.json FOLDER]...  compares; FOLDER holds page.txt, case.json and a folder for each format */
#include "check.h"

static void formats(const widerspruch_library *library, const widerspruch_prepared *prepared, const char *folder) {
    for (size_t i = 0; i < widerspruch_library_format_count(library); i++) {
        const char *format = widerspruch_library_format(library, i, NULL);
        char *sub = check_path(folder, format);
        widerspruch_files *files = NULL;
        widerspruch_error *error = NULL;
        CHECK_STATUS(widerspruch_files_new(prepared, format, &files, &error), WIDERSPRUCH_STATUS_OK);
        size_t count = widerspruch_files_count(files), length = 0;
        int is_calendar = strcmp(format, "ics") == 0;
        CHECK(is_calendar || count == widerspruch_prepared_letter_count(prepared) + 1);
        for (size_t at = 0; at < count; at++) {
            const uint8_t *bytes = widerspruch_files_bytes(files, at, &length);
            check_file(sub, widerspruch_files_name(files, at, NULL), bytes, length);
            if (is_calendar) {
                const uint8_t *rendered = NULL;
                const widerspruch_letter *letter = widerspruch_prepared_letter(prepared, 0);
                size_t none = 99;
                CHECK_STATUS(widerspruch_letter_render(letter, format, &rendered, &none, NULL),
                             WIDERSPRUCH_STATUS_NOT_FOUND);
                CHECK(rendered == NULL && none == 0);
                const char *calendar = widerspruch_prepared_calendar(prepared, &none);
                CHECK(at + 1 == count || (none == length && memcmp(calendar, bytes, length) == 0));
            } else if (at + 1 < count) {
                const uint8_t *rendered = NULL;
                size_t rendered_length = 0;
                const widerspruch_letter *letter = widerspruch_prepared_letter(prepared, at);
                CHECK_STATUS(widerspruch_letter_render(letter, format, &rendered, &rendered_length, &error),
                             WIDERSPRUCH_STATUS_OK);
                CHECK(rendered_length == length && memcmp(rendered, bytes, length) == 0);
            }
        }
        CHECK_TEXT(widerspruch_files_name(files, count - 1, NULL), "manifest.json");
        widerspruch_files_free(&files);
        free(sub);
    }
}

int main(int argc, char **argv) {
    widerspruch_library *library = check_library();
    for (int i = 1; i + 1 < argc; i += 2) {
        size_t length = 0;
        char *request = check_read(argv[i], &length);
        CHECK(request != NULL);
        widerspruch_prepared *prepared = NULL;
        widerspruch_error *error = NULL;
        CHECK_STATUS(widerspruch_library_prepare_json(library, request, length, &prepared, &error),
                     WIDERSPRUCH_STATUS_OK);
        free(request);
        const char *text = NULL;
        CHECK_STATUS(widerspruch_prepared_page(prepared, &text, &length, &error), WIDERSPRUCH_STATUS_OK);
        check_file(argv[i + 1], "page.txt", text, length);
        text = widerspruch_prepared_json(prepared, &length);
        check_file(argv[i + 1], "case.json", text, length);
        formats(library, prepared, argv[i + 1]);
        widerspruch_prepared_free(&prepared);
    }
    widerspruch_library_free(&library);
    printf("%d cases, ", (argc - 1) / 2);
    return check_result("same");
}
