/*
 * What an app does that has a form and no JSON: it offers what the library knows, puts the request together from what
 * the user typed, and shows every action with its steps and the first letter.
 *
 *     cc form.c $(pkg-config --cflags --libs widerspruch) -o form
 *     ./form LANGUAGE
 */
#include <stdio.h>
#include <string.h>
#include <widerspruch.h>

/* The choices that a form would show. */
static void offer(const widerspruch_library *library, const char *language) {
    printf("platforms:\n");
    for (size_t i = 0; i < widerspruch_library_platform_count(library); i++) {
        const widerspruch_platform *platform = widerspruch_library_platform(library, i);
        if (widerspruch_platform_priority(platform) == 1) {
            printf("  %s, asks for:", widerspruch_platform_name(platform, NULL));
            for (size_t at = 0; at < widerspruch_platform_field_count(platform); at++) {
                printf(" %s%s", widerspruch_platform_field(platform, at, NULL),
                       widerspruch_platform_field_is_required(platform, at) ? "*" : "");
            }
            printf("\n");
        }
    }
    printf("reasons:\n");
    for (size_t i = 0; i < widerspruch_library_reason_count(library); i++) {
        const widerspruch_reason *reason = widerspruch_library_reason(library, i);
        const char *label = widerspruch_reason_label(reason, language, NULL);
        const char *explanation = widerspruch_reason_explanation(reason, language, NULL);
        printf("  %s: %s\n", label ? label : widerspruch_reason_id(reason, NULL), explanation ? explanation : "");
    }
}

/* What the user typed, by the places of the request. */
static const char *const typed[][2] = {
    {"/letter", "objection"},
    {"/date", "2026-11-24"},
    {"/data_subject/name", "Anna Beispiel"},
    {"/data_subject/address/0", "Musterweg 1"},
    {"/data_subject/address/1", "10115 Berlin"},
    {"/data_subject/country", "DE"},
    {"/data_subject/region", "DE-BE"},
    {"/data_subject/email", "anna@example.org"},
    {"/accounts/0/platform", "instagram"},
    {"/accounts/0/handle", "anna.b"},
    {"/accounts/0/email", "anna@example.org"},
    {"/reasons/0/id", "control"},
    {"/reasons/1/text", "Ich zeige dort die Bilder meiner Kinder."},
};

static widerspruch_status fill(widerspruch_request *request, const char *language, widerspruch_error **error) {
    widerspruch_status status = widerspruch_request_set_number(request, "/version", 1, error);
    if (status == WIDERSPRUCH_STATUS_OK) {
        status = widerspruch_request_set_text(request, "/language", language, strlen(language), error);
    }
    for (size_t i = 0; status == WIDERSPRUCH_STATUS_OK && i < sizeof typed / sizeof *typed; i++) {
        status = widerspruch_request_set_text(request, typed[i][0], typed[i][1], strlen(typed[i][1]), error);
    }
    return status;
}

static void show(const widerspruch_prepared *prepared) {
    for (size_t i = 0; i < widerspruch_prepared_action_count(prepared); i++) {
        const widerspruch_action *action = widerspruch_prepared_action(prepared, i);
        const char *url = widerspruch_action_url(action, NULL);
        printf("\n%zu. %s\n   %s\n", i + 1, widerspruch_action_title(action, NULL), url ? url : "");
        for (size_t at = 0; at < widerspruch_action_step_count(action); at++) {
            printf("   - %s\n", widerspruch_action_step(action, at, NULL));
        }
        for (size_t at = 0; at < widerspruch_action_field_count(action); at++) {
            const char *value = widerspruch_action_field_value(action, at, NULL);
            printf("   %s: %s\n", widerspruch_action_field(action, at, NULL), value ? value : "?");
        }
    }
    const widerspruch_timeline *timeline = widerspruch_prepared_timeline(prepared, 0);
    const char *due = widerspruch_timeline_due(timeline, NULL);
    printf("\ndue: %s\n", due ? due : "-");
    const char *text = widerspruch_letter_text(widerspruch_prepared_letter(prepared, 0), NULL);
    printf("\n%s", text ? text : "");
}

int main(int argc, char **argv) {
    const char *language = argc > 1 ? argv[1] : "de";
    widerspruch_library *library = NULL;
    widerspruch_request *request = NULL;
    widerspruch_prepared *prepared = NULL;
    widerspruch_error *error = NULL;
    int result = 0;
    if (widerspruch_library_new(&library, &error) == WIDERSPRUCH_STATUS_OK &&
        widerspruch_request_new(&request, &error) == WIDERSPRUCH_STATUS_OK &&
        fill(request, language, &error) == WIDERSPRUCH_STATUS_OK &&
        widerspruch_library_prepare(library, request, &prepared, &error) == WIDERSPRUCH_STATUS_OK) {
        offer(library, language);
        show(prepared);
    } else {
        fprintf(stderr, "form: %s\n", widerspruch_error_message(error, NULL));
        for (size_t i = 0; i < widerspruch_error_issue_count(error); i++) {
            fprintf(stderr, "%s: %s\n", widerspruch_error_issue_path(error, i, NULL),
                    widerspruch_error_issue_message(error, i, NULL));
        }
        result = 1;
    }
    widerspruch_error_free(&error);
    widerspruch_prepared_free(&prepared);
    widerspruch_request_free(&request);
    widerspruch_library_free(&library);
    return result;
}
