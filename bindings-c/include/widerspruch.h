/*
 * widerspruch: objects to AI training on personal data (Art. 21 GDPR). A request goes in; what to
 * do for every account, finished letters and deadlines come out.
 *
 * Generated from the comments of the Rust sources. Do not edit.
 *
 * HOW TO USE IT
 *
 *     widerspruch_library *library = NULL;
 *     widerspruch_prepared *prepared = NULL;
 *     widerspruch_error *error = NULL;
 *     const char *json = "{ ... }";
 *
 *     if (widerspruch_library_new(&library, &error) == WIDERSPRUCH_STATUS_OK &&
 *         widerspruch_library_prepare_json(library, json, strlen(json), &prepared, &error) ==
 *             WIDERSPRUCH_STATUS_OK) {
 *         for (size_t i = 0; i < widerspruch_prepared_letter_count(prepared); i++) {
 *             const widerspruch_letter *letter = widerspruch_prepared_letter(prepared, i);
 *             puts(widerspruch_letter_text(letter, NULL));
 *         }
 *     } else {
 *         fprintf(stderr, "%s\n", widerspruch_error_message(error, NULL));
 *         for (size_t i = 0; i < widerspruch_error_issue_count(error); i++) {
 *             fprintf(stderr, "%s %s %s\n", widerspruch_error_issue_code(error, i, NULL),
 *                     widerspruch_error_issue_path(error, i, NULL),
 *                     widerspruch_error_issue_message(error, i, NULL));
 *         }
 *     }
 *     widerspruch_prepared_free(&prepared);
 *     widerspruch_error_free(&error);
 *     widerspruch_library_free(&library);
 *
 * THE REQUEST
 *
 * A JSON object; unknown keys are refused. This one asks for an objection about two linked accounts:
 *
 *     {
 *       "version": 1, "letter": "objection", "language": "de", "date": "2026-11-24",
 *       "data_subject": {"name": "Anna Beispiel", "address": ["Musterweg 1", "10115 Berlin"],
 *                        "country": "DE", "region": "DE-BE", "email": "anna@example.org"},
 *       "accounts": [
 *         {"id": "fb", "platform": "facebook", "handle": "anna.beispiel", "link_group": "a"},
 *         {"id": "ig", "platform": "instagram", "handle": "@anna.b", "link_group": "a"}
 *       ],
 *       "reasons": [{"id": "control"}, {"text": "My own words."}],
 *       "requests": ["restriction", "erasure", "confirmation"],
 *       "reference": "W-2026-001"
 *     }
 *
 *   version         1
 *   letter          objection, non-user-objection, reminder, refusal-reply, extension-reply,
 *                   complaint, access, consent-withdrawal, copyright-reservation, or next (what the
 *                   history calls for)
 *   language        of the letters; guide_language of steps, hints and messages (default: the same)
 *   date            the day of writing, YYYY-MM-DD; the library has no clock
 *   data_subject    name and country, and one of email, address (a list of lines), phone; region
 *                   where the country has several authorities; address_country (default: country),
 *                   former_names (a list), minor (true: under age)
 *   representative  who acts for the person: role (parent, guardian, representative, organisation),
 *                   name, signatory (who signs for a body), address, country, email, phone,
 *                   authority (enclosed, on-request), basis (power-of-attorney, court-order,
 *                   parental), custody (sole, joint), second_parent (name), article_80 (true or
 *                   false)
 *   services        services that the library does not know: id (for the platform of an account),
 *                   name, kind (a word of widerspruch_platform_kind), controller (name, address,
 *                   country, email)
 *   accounts        platform, and one or more of handle, url, email, phone; id (default: the
 *                   position from 1), use (private, business, page, creator), visibility (public,
 *                   private), link_group (the same text for accounts that the operator has linked),
 *                   formerly (earlier names and addresses), status (active, no-access, deleted),
 *                   deleted_on (year, month or day), managed_by, separate (true: a letter of its own)
 *   non_user        for people without an account: platforms (ids), sightings (what, url, note,
 *                   platform), no_account_with_email (true or false)
 *   reasons         id of a reason with or without detail, or text in the person's own words;
 *                   accounts or platforms it is for (ids)
 *   requests        restriction, erasure, confirmation, recipients; or objects: part (one of these),
 *                   accounts (ids)
 *   history         what has happened: event (sent, received, bounced, acknowledged, status,
 *                   extended, identified, confirmed, refused, breached, complained, authority), on
 *                   (the day), controller, accounts, about (the letter that opened the request),
 *                   note. Of sent: via (form, email, post), letter, text (letter, form), parts,
 *                   country, received (the day), proof (true or false). Of confirmed: parts
 *                   (objection, withdrawal, restriction, erasure, special-categories, recipients,
 *                   confirmation, access, reasons). Of extended: grounds (none, general, specific),
 *                   until (the day that the company named). Of refused: refusal (no-reasons,
 *                   reasons-not-weighed, identity, no-data, no-training, too-late, use-the-form,
 *                   not-applicable). Of complained and authority: authority (id). Of authority: step
 *                   (received, documents, forwarded, decided, rejected), reference
 *   reference       the person's own
 *   options         form_scope (linked-group, account), text_length (full, short), reminder_days;
 *                   for complaints name_to_controller (as-needed, no, yes), amicable (yes, no),
 *                   pending (which authority or court already deals with it)
 *
 * WHAT HOLDS FOR EVERY FUNCTION
 *
 * Names. The object is the first argument. Inputs come first, outputs last; outputs end in _out.
 *
 * Failing. A function that can fail returns a widerspruch_status, 0 for success, and takes an
 * error_out. If that is not NULL, it receives NULL on success and on failure an error of the
 * caller's, to be freed by widerspruch_error_free. All outputs are cleared first (NULL or 0) and set
 * on success only; what a variable held before is not looked at and not freed, so free an old handle
 * or error before its variable is used again. The other functions cannot fail: they return a plain
 * value, and a harmless one (NULL, 0, -1) for NULL, for a position that is too large, and for a value
 * that is missing.
 *
 * Ownership. What a function gives by a ..._out of type T** belongs to the caller, who frees it with
 * widerspruch_T_free. That function takes the address of the variable, sets it to NULL and does
 * nothing for NULL, so that freeing twice does no harm. Everything else that is returned (platforms,
 * reasons, letters, actions, texts, ...) is borrowed: it belongs to the handle that it was read
 * from, stays valid and unchanged until that is freed, and is not freed by the caller (a _free does
 * nothing to it). Inputs are read during the call only and may be freed right after it.
 *
 * Text in. UTF-8: pointer and length in bytes, without NUL needed; NULL with the length 0 is the
 * empty text. Arguments without a length (ids, words, names) are NUL-terminated.
 *
 * Text out. UTF-8, NUL-terminated, with its length in bytes in *length_out if that is not NULL. No
 * text has a NUL inside. Rendered letters and files are bytes: use their length.
 *
 * Words. Kinds, states and formats are words such as "web-form", the same as in JSON and in the
 * other languages. Words never change their meaning; later versions may add some.
 *
 * Threads. Handles do not change after they were made (but widerspruch_request and
 * widerspruch_pdf_writer, which lock themselves), so any number of threads may use one at once. Any
 * thread may free a handle, also another than the one that made it (a finalizer's, say); make sure
 * that no thread uses it or what was read from it. There are no globals. Nothing is remembered between
 * calls: no last error, no locale, no clock.
 *
 * Faults. A fault inside the library (a panic) becomes WIDERSPRUCH_STATUS_INTERNAL, and the handle
 * that it happened in refuses further use; Rust writes a line on standard error. Every handle is
 * checked for NULL and carries a mark of its kind, so that a handle of another kind, and often one
 * that was freed, is refused with WIDERSPRUCH_STATUS_WRONG_HANDLE. That is a net, not a promise:
 * pointers that do not come from this library, and handles that were freed, are undefined behaviour.
 *
 * Stack. 64 KiB are enough for ordinary cases in every format; the largest case that is permitted is
 * tested in a thread of 128 KiB, also as PDF, and so are records and texts of the caller. With less, a
 * call may end the process. Threads of a batch have the usual size of Rust's, 2 MiB.
 *
 * Memory. When the system gives no memory, the process ends (SIGABRT and a line on standard error); no
 * function returns a status for it. An ordinary case in every format fits into 32 MB of address space
 * with the library itself. Sizes of inputs are limited (widerspruch_library_limit_name), and so is what
 * can come of them.
 *
 * Versions. Within one ABI (WIDERSPRUCH_ABI_VERSION) functions are only added; the comment of one that
 * was added says "Since" which version, and on Linux its symbol bears that version, so that a program
 * that needs it does not start with an older library. What is marked by WIDERSPRUCH_CHECK is not to be
 * ignored.
 *
 * Personal data. A prepared case, its letters and its files, also as PDF, hold personal data. Messages
 * of errors and file names hold none.
 */


#ifndef WIDERSPRUCH_H
#define WIDERSPRUCH_H

#include <stddef.h>
#include <stdint.h>

/**
 * The version of the library that this header belongs to.
 */
#define WIDERSPRUCH_VERSION "0.1.0"
#define WIDERSPRUCH_VERSION_MAJOR 0
#define WIDERSPRUCH_VERSION_MINOR 1
#define WIDERSPRUCH_VERSION_PATCH 0

/**
 * The same as one number: major * 10000 + minor * 100 + patch.
 */
#define WIDERSPRUCH_VERSION_NUMBER 100

/**
 * Stands before functions whose result must not be ignored; compilers that know how warn of it. Define it
 * yourself, as nothing, where that is not wanted.
 */
#ifndef WIDERSPRUCH_CHECK
#if defined(__GNUC__)
#define WIDERSPRUCH_CHECK __attribute__((warn_unused_result))
#elif defined(_MSC_VER)
#define WIDERSPRUCH_CHECK _Check_return_
#else
#define WIDERSPRUCH_CHECK
#endif
#endif

/**
 * The version of the ABI that this header belongs to. A program and a library with different
 * numbers do not fit. With equal ones they fit if the library is not older than the header
 * (`WIDERSPRUCH_VERSION_NUMBER`): later versions may add functions.
 */
#define WIDERSPRUCH_ABI_VERSION 1

/**
 * The most threads of a batch.
 */
#define WIDERSPRUCH_BATCH_WORKERS_MAX 64

/**
 * One thing to do. It holds personal data. Borrowed: it belongs to the prepared case it was read
 * from.
 */
typedef struct widerspruch_action widerspruch_action;

/**
 * A supervisory authority. Borrowed: it belongs to the library it was read from.
 */
typedef struct widerspruch_authority widerspruch_authority;

/**
 * Prepares many cases with one library.
 *
 * One thread may run it at a time; a second one gets `WIDERSPRUCH_STATUS_BUSY`. Made by
 * `widerspruch_batch_new`, freed by `widerspruch_batch_free`.
 */
typedef struct widerspruch_batch widerspruch_batch;

/**
 * A company that decides about the processing. Borrowed: it belongs to the library it was read
 * from.
 */
typedef struct widerspruch_controller widerspruch_controller;

/**
 * A country of residence. Borrowed: it belongs to the library it was read from.
 */
typedef struct widerspruch_country widerspruch_country;

/**
 * When an answer is due. Immutable: any number of threads may use it at once. Made by
 * `widerspruch_deadline_new` and the functions like it, freed by `widerspruch_deadline_free`.
 */
typedef struct widerspruch_deadline widerspruch_deadline;

/**
 * An error in detail: the status, a message, and for refused requests, records and locales every
 * single issue.
 *
 * No message holds a value of a request. Immutable: any number of threads may read it at once.
 */
typedef struct widerspruch_error widerspruch_error;

/**
 * Files to write: one per letter and `manifest.json` as the last. The library writes none itself.
 * It holds personal data.
 *
 * Immutable: any number of threads may use it at once. Made by `widerspruch_files_new`, freed by
 * `widerspruch_files_free`.
 */
typedef struct widerspruch_files widerspruch_files;

/**
 * A letter in its final wording. It holds personal data. Borrowed: it belongs to the prepared case
 * it was read from.
 */
typedef struct widerspruch_letter widerspruch_letter;

/**
 * Facts and wording: platforms, reasons, countries, authorities, languages. Make it once and share
 * it.
 *
 * Immutable: any number of threads may use it at once. Made by `widerspruch_library_new`, freed by
 * `widerspruch_library_free`. What was prepared with it may outlive it.
 */
typedef struct widerspruch_library widerspruch_library;

/**
 * A PDF file, and the pages of each letter in it. The library writes no file itself. It holds
 * personal data.
 *
 * Immutable: any number of threads may use it at once. Made by `widerspruch_pdf_writer_write` or
 * `widerspruch_pdf_writer_bundle`, freed by `widerspruch_pdf_free`. It may outlive the writer and
 * the letters.
 */
typedef struct widerspruch_pdf widerspruch_pdf;

/**
 * Writes PDF files with a layout, a letterhead and a signature of the caller's, and many letters
 * into one file. What is not set is as in `widerspruch_letter_render`. Pictures and lines that
 * were set may be personal data; letters are not kept.
 *
 * Make it once and write any number of letters: it holds the fonts. It changes after it was made;
 * every function locks it, so threads may share it, but then one writes after the other: for speed
 * each thread has a writer of its own. Made by `widerspruch_pdf_writer_new`, freed by
 * `widerspruch_pdf_writer_free`.
 */
typedef struct widerspruch_pdf_writer widerspruch_pdf_writer;

/**
 * A service with accounts, such as Instagram. Borrowed: it belongs to the library it was read
 * from.
 */
typedef struct widerspruch_platform widerspruch_platform;

/**
 * A prepared case: what to do, the letters, the deadlines and remarks. It holds personal data.
 *
 * Immutable: any number of threads may use it at once. Made by `widerspruch_library_prepare` or
 * `widerspruch_library_prepare_json`, freed by `widerspruch_prepared_free`. It may outlive library
 * and request.
 */
typedef struct widerspruch_prepared widerspruch_prepared;

/**
 * A reason that a person can give. Borrowed: it belongs to the library it was read from.
 */
typedef struct widerspruch_reason widerspruch_reason;

/**
 * A request that is put together value by value. It knows the shape of JSON only: what a value
 * means is judged when the request is prepared, all at once.
 *
 * It changes after it was made; every function locks it, so threads may share it.
 */
typedef struct widerspruch_request widerspruch_request;

/**
 * Where a request stands with one controller, for accounts to which the same happened. Borrowed:
 * it belongs to the prepared case it was read from.
 */
typedef struct widerspruch_timeline widerspruch_timeline;

/**
 * What a function that can fail returns: `WIDERSPRUCH_STATUS_OK` (0) or the number of an error.
 * Numbers and names never change and are never used again; later versions may add some.
 */
typedef uint32_t widerspruch_status;

/**
 * A function of the caller's that receives the result of one case.
 *
 * `user_data` is what the running call was given, `index` the position of the case. With
 * `WIDERSPRUCH_STATUS_OK` `prepared` is the case and `error` NULL; otherwise `prepared` is NULL
 * and `error` says what is wrong. Both handles belong to the library and end with the call of the
 * function: read what is needed. Freeing them does nothing.
 *
 * The function returns `WIDERSPRUCH_STATUS_OK` to go on. Any other value stops the batch, and the
 * running call returns it; `WIDERSPRUCH_STATUS_STOPPED` is meant for that. It must return: an
 * exception or `longjmp` out of it is not allowed (a C++ exception ends the program). It may call
 * every function of the library but those that change the running batch: to run it once more fails
 * with `WIDERSPRUCH_STATUS_BUSY`, and `widerspruch_batch_free` on it does nothing.
 */
typedef widerspruch_status (*widerspruch_batch_callback)(void *user_data,
                                                         size_t index,
                                                         widerspruch_status status,
                                                         const widerspruch_prepared *prepared,
                                                         const widerspruch_error *error);

/**
 * A function of the caller's that gives the next request of `widerspruch_batch_run_from`.
 *
 * `user_data` is what that call was given. The function sets `*request_out` and `*length_out`
 * (NULL and 0 before) to a request as JSON and its length, and returns 1; or it returns 0 when
 * there are no more, and is not called again. The request is copied: it must last until the
 * function returns, so one buffer will do for all. Any other value stops the batch, and the call
 * returns it, such as an error of what the requests are read from.
 *
 * What holds for `widerspruch_batch_callback` about returning, and about what it may call, holds
 * here too.
 */
typedef widerspruch_status (*widerspruch_next_callback)(void *user_data,
                                                        const char **request_out,
                                                        size_t *length_out);

/**
 * It worked.
 */
#define WIDERSPRUCH_STATUS_OK 0

/**
 * The request cannot be read: not JSON, unknown keys, wrong types. The error lists all issues.
 */
#define WIDERSPRUCH_STATUS_REQUEST 1

/**
 * The request is not a valid case. The error lists all issues.
 */
#define WIDERSPRUCH_STATUS_VALIDATION 2

/**
 * Records of the catalog break rules. The error lists all problems.
 */
#define WIDERSPRUCH_STATUS_CATALOG 3

/**
 * A locale cannot be used. The error lists all problems.
 */
#define WIDERSPRUCH_STATUS_LOCALE 4

/**
 * A letter cannot be written.
 */
#define WIDERSPRUCH_STATUS_COMPOSE 5

/**
 * A letter cannot be put into a format, or a picture or line cannot be used for one.
 */
#define WIDERSPRUCH_STATUS_RENDER 6

/**
 * A pointer that is needed is NULL.
 */
#define WIDERSPRUCH_STATUS_NULL_POINTER 100

/**
 * A text or name is not UTF-8.
 */
#define WIDERSPRUCH_STATUS_INVALID_UTF8 101

/**
 * No such record, language, format or other thing.
 */
#define WIDERSPRUCH_STATUS_NOT_FOUND 102

/**
 * A value that the function does not take.
 */
#define WIDERSPRUCH_STATUS_INVALID_ARGUMENT 103

/**
 * A length or count is above the limit.
 */
#define WIDERSPRUCH_STATUS_TOO_LARGE 104

/**
 * The caller's buffer is too small; the length that is needed was written, nothing else.
 */
#define WIDERSPRUCH_STATUS_BUFFER_TOO_SMALL 105

/**
 * The handle is in use, for example by the call whose callback makes this call.
 */
#define WIDERSPRUCH_STATUS_BUSY 106

/**
 * The callback or `widerspruch_batch_stop` asked to stop. The library gives it for nothing else.
 */
#define WIDERSPRUCH_STATUS_STOPPED 107

/**
 * The handle is of another kind or was freed, as far as that can be seen.
 */
#define WIDERSPRUCH_STATUS_WRONG_HANDLE 108

/**
 * A fault of the library (a panic). The handle concerned refuses further use; free it.
 */
#define WIDERSPRUCH_STATUS_INTERNAL 109

#ifdef __cplusplus
extern "C" {
#endif /* __cplusplus */

/* ---- The library: facts and wording -------------------------------------------------------- */

/**
 * Gives the version of the library that is running, such as `0.1.0`.
 *
 * Returns a NUL-terminated text that lives as long as the library is loaded; `length_out` (may be
 * NULL) receives its length.
 */
const char *widerspruch_version(size_t *length_out);

/**
 * Gives the version of the library that is running as a number: major times 10,000, minor times
 * 100, patch. A program that was compiled for a later version (`WIDERSPRUCH_VERSION_NUMBER`) may
 * miss functions.
 */
uint32_t widerspruch_version_number(void);

/**
 * Gives the version of the ABI of the library that is running. A program may compare it with
 * `WIDERSPRUCH_ABI_VERSION`, the version it was compiled for.
 */
uint32_t widerspruch_abi_version(void);

/**
 * Makes a library of the facts and the wording that are built in. Takes some milliseconds and
 * reads no file.
 *
 * On success `*library_out` receives a handle of the caller's, to be freed by
 * `widerspruch_library_free`; otherwise it is NULL.
 */
WIDERSPRUCH_CHECK
widerspruch_status widerspruch_library_new(widerspruch_library **library_out,
                                           widerspruch_error **error_out);

/**
 * Makes a library with records of the caller's own over those of another one: platforms,
 * controllers, authorities, countries, reasons, provisions, legal regimes, public holidays.
 *
 * `json` is a JSON object (UTF-8, `length` bytes, at most 4 MiB) with any of the keys `platforms`,
 * `controllers`, `authorities`, `countries`, `reasons`, `provisions`, `regimes` and `holidays`,
 * each a list of records in the format of the files under `core/data`. A record with a known id
 * replaces the old one whole. `holidays` decides on which day an answer is due: a country has at
 * most 60 rules, at most 400 single days, and at most 6 days from Monday to Friday in a row.
 * Records that break the rules are refused with `WIDERSPRUCH_STATUS_CATALOG` and all problems;
 * texts they name and no language has, with `WIDERSPRUCH_STATUS_LOCALE`: lay the texts first
 * (`widerspruch_library_with_texts`).
 *
 * `library` is not changed and may be freed afterwards, `json` as well. On success `*library_out`
 * receives a handle of the caller's, to be freed by `widerspruch_library_free`; otherwise it is
 * NULL.
 */
WIDERSPRUCH_CHECK
widerspruch_status widerspruch_library_with_records(const widerspruch_library *library,
                                                    const char *json,
                                                    size_t length,
                                                    widerspruch_library **library_out,
                                                    widerspruch_error **error_out);

/**
 * Makes a library with texts of the caller's own over one language of another library, such as an
 * organisation's paragraph.
 *
 * `language` (NUL-terminated) names a language that is there, as in
 * `widerspruch_library_language`. `file` (NUL-terminated) is a name for messages of errors, such
 * as `our-texts.ftl`; no file is read. `ftl` is the text in Fluent syntax (UTF-8, `length` bytes,
 * at most 4 MiB). A message with a known id replaces the old one whole. Texts that are broken,
 * that nobody uses or that drop what a letter must say are refused with
 * `WIDERSPRUCH_STATUS_LOCALE` and all problems.
 *
 * `library` is not changed and may be freed afterwards, the texts as well. On success
 * `*library_out` receives a handle of the caller's, to be freed by `widerspruch_library_free`;
 * otherwise it is NULL.
 */
WIDERSPRUCH_CHECK
widerspruch_status widerspruch_library_with_texts(const widerspruch_library *library,
                                                  const char *language,
                                                  const char *file,
                                                  const char *ftl,
                                                  size_t length,
                                                  widerspruch_library **library_out,
                                                  widerspruch_error **error_out);

/**
 * Makes a library with one language more than another one, or with another wording of a language
 * that is there.
 *
 * `language` (NUL-terminated) is its tag (BCP 47), such as `fr`. The locale has `count` files (at
 * most 1,000), the same as under `core/locales`: `locale.json` and Fluent files. `files[i]` is the
 * name of a file (NUL-terminated; no file is read), `texts[i]` its text (UTF-8) and `lengths[i]`
 * the text's length in bytes (at most 4 MiB). A locale that is broken or not complete is refused
 * with `WIDERSPRUCH_STATUS_LOCALE` and all problems.
 *
 * `library` is not changed and may be freed afterwards, the arrays and texts as well. On success
 * `*library_out` receives a handle of the caller's, to be freed by `widerspruch_library_free`;
 * otherwise it is NULL.
 */
WIDERSPRUCH_CHECK
widerspruch_status widerspruch_library_with_locale(const widerspruch_library *library,
                                                   const char *language,
                                                   const char *const *files,
                                                   const char *const *texts,
                                                   const size_t *lengths,
                                                   size_t count,
                                                   widerspruch_library **library_out,
                                                   widerspruch_error **error_out);

/**
 * Frees a library and clears the variable; `library` is its address. Does nothing if `library` or
 * the variable is NULL. Platforms, reasons, countries, authorities and texts read from it end with
 * it; prepared cases live on.
 */
void widerspruch_library_free(widerspruch_library **library);

/**
 * Counts the languages that letters can be written in. 0 for NULL.
 */
size_t widerspruch_library_language_count(const widerspruch_library *library);

/**
 * Gives a language's tag (BCP 47), such as `de`: what the key `language` of a request takes. In
 * the order of the tags.
 *
 * Returns NULL and the length 0 if `library` is NULL or `index` (from 0) is too large.
 */
const char *widerspruch_library_language(const widerspruch_library *library,
                                         size_t index,
                                         size_t *length_out);

/**
 * Says whether a language was read by somebody who knows the language and the law: 1 yes, 0 no. A
 * draft works; the plan says so in a hint. 0 for NULL, and if `index` (from 0) is too large.
 */
int32_t widerspruch_library_language_is_reviewed(const widerspruch_library *library, size_t index);

/**
 * Gives the day the facts are of, as in `2026-11-24`: the newest day on which one of them was
 * verified, with the records of the caller. A program may say so where the facts are old.
 *
 * Returns NULL and the length 0 if `library` is NULL.
 */
const char *widerspruch_library_facts_as_of(const widerspruch_library *library, size_t *length_out);

/**
 * Gives the version of the facts, such as `2026-11-24+0f1e2d3c`: another text whenever a record is
 * another one, with the records of the caller. For reports and caches, not to be compared for what
 * is newer. The first call takes some milliseconds.
 *
 * Returns NULL and the length 0 if `library` is NULL.
 */
const char *widerspruch_library_facts_version(const widerspruch_library *library,
                                              size_t *length_out);

/**
 * Counts the formats of letters and calendars. 0 for NULL.
 */
size_t widerspruch_library_format_count(const widerspruch_library *library);

/**
 * Gives the word for a format. `text`, `markdown`, `html` (a page with print styles), `json`,
 * `eml` (a draft of a mail) and `pdf` (if the library was built with it) are formats of a letter:
 * `widerspruch_letter_render` and `widerspruch_files_new` take them. `ics`, the calendar of a
 * whole case, is for `widerspruch_files_new` only. Later versions may know more words.
 *
 * Returns NULL and the length 0 if `library` is NULL or `index` (from 0) is too large.
 */
const char *widerspruch_library_format(const widerspruch_library *library,
                                       size_t index,
                                       size_t *length_out);

/**
 * Counts the limits of a request. 0 for NULL.
 */
size_t widerspruch_library_limit_count(const widerspruch_library *library);

/**
 * Gives the name of a limit of a request, such as `REQUEST_BYTES`, `NAME_CHARS` or `ACCOUNTS`.
 *
 * Returns NULL and the length 0 if `library` is NULL or `index` (from 0) is too large.
 */
const char *widerspruch_library_limit_name(const widerspruch_library *library,
                                           size_t index,
                                           size_t *length_out);

/**
 * Gives the value of a limit of a request: what is above it is refused. 0 for NULL, and if `index`
 * (from 0) is too large.
 */
size_t widerspruch_library_limit_value(const widerspruch_library *library, size_t index);

/* ---- Platforms ----------------------------------------------------------------------------- */

/**
 * Counts the platforms. 0 for NULL.
 */
size_t widerspruch_library_platform_count(const widerspruch_library *library);

/**
 * Gives a platform. In the order of the ids.
 *
 * Returns NULL if `library` is NULL or `index` (from 0) is too large. The result belongs to
 * `library`, lives as long as it and is not freed.
 */
const widerspruch_platform *widerspruch_library_platform(const widerspruch_library *library,
                                                         size_t index);

/**
 * Finds a platform by its id, another name or an old id; upper and lower case are the same.
 *
 * `id` is NUL-terminated and not kept. Returns NULL if `library` or `id` is NULL or there is none.
 * The result belongs to `library`, lives as long as it and is not freed.
 */
const widerspruch_platform *widerspruch_library_find_platform(const widerspruch_library *library,
                                                              const char *id);

/**
 * Gives the id of a platform, such as `instagram`: what the key `platform` of a request takes.
 *
 * Returns NULL and the length 0 if `platform` is NULL.
 */
const char *widerspruch_platform_id(const widerspruch_platform *platform, size_t *length_out);

/**
 * Gives the name of a platform as people know it, such as `Instagram`.
 *
 * Returns NULL and the length 0 if `platform` is NULL.
 */
const char *widerspruch_platform_name(const widerspruch_platform *platform, size_t *length_out);

/**
 * Gives the group of companies that a platform belongs to.
 *
 * Returns NULL and the length 0 if `platform` is NULL.
 */
const char *widerspruch_platform_group(const widerspruch_platform *platform, size_t *length_out);

/**
 * Gives the kind of a platform, such as `social-network` or `chatbot`.
 *
 * Returns NULL and the length 0 if `platform` is NULL.
 */
const char *widerspruch_platform_kind(const widerspruch_platform *platform, size_t *length_out);

/**
 * Gives the word for the platforms whose accounts can be linked to accounts of this one. A user
 * may then be asked which accounts are linked (`link_group` of a request).
 *
 * Returns NULL and the length 0 if `platform` is NULL or accounts of this platform cannot be
 * linked.
 */
const char *widerspruch_platform_link_family(const widerspruch_platform *platform,
                                             size_t *length_out);

/**
 * Gives the priority of a platform: 1 worth a letter now, 2 useful, 3 information only; 0 for
 * NULL.
 */
uint32_t widerspruch_platform_priority(const widerspruch_platform *platform);

/**
 * Counts the other names of a platform. 0 for NULL.
 */
size_t widerspruch_platform_alias_count(const widerspruch_platform *platform);

/**
 * Gives another name of a platform.
 *
 * Returns NULL and the length 0 if `platform` is NULL or `index` (from 0) is too large.
 */
const char *widerspruch_platform_alias(const widerspruch_platform *platform,
                                       size_t index,
                                       size_t *length_out);

/**
 * Counts the values that the forms of a platform ask for, one of each kind: what an app should ask
 * its user for. 0 for NULL.
 */
size_t widerspruch_platform_field_count(const widerspruch_platform *platform);

/**
 * Gives the word for a value that forms of a platform ask for: `email`, `country`, `name`,
 * `phone`, `reason`, `url`, `prompt` or `evidence`. Later versions may know more words.
 *
 * Returns NULL and the length 0 if `platform` is NULL or `index` (from 0) is too large.
 */
const char *widerspruch_platform_field(const widerspruch_platform *platform,
                                       size_t index,
                                       size_t *length_out);

/**
 * Says whether a form of the platform demands the value: 1 yes, 0 no. 0 for NULL, and if `index`
 * (from 0) is too large.
 */
int32_t widerspruch_platform_field_is_required(const widerspruch_platform *platform, size_t index);

/**
 * Gives the longest text that the forms of the platform take for a value, in characters as
 * browsers count them (UTF-16 code units); 0 if there is no limit or it is not known, for NULL,
 * and if `index` (from 0) is too large.
 */
uint32_t widerspruch_platform_field_max_chars(const widerspruch_platform *platform, size_t index);

/**
 * Counts the ways to act on a platform. 0 for NULL.
 */
size_t widerspruch_platform_channel_count(const widerspruch_platform *platform);

/**
 * Gives the kind of a way to act: `web-form`, `settings-switch`, `email`, `post` or `in-app`.
 * Later versions may know more words.
 *
 * Returns NULL and the length 0 if `platform` is NULL or `index` (from 0) is too large.
 */
const char *widerspruch_platform_channel_kind(const widerspruch_platform *platform,
                                              size_t index,
                                              size_t *length_out);

/**
 * Gives what a way to act is for: `objection`, `opt-out`, `general-request` or
 * `non-user-objection`. Later versions may know more words.
 *
 * Returns NULL and the length 0 if `platform` is NULL or `index` (from 0) is too large.
 */
const char *widerspruch_platform_channel_purpose(const widerspruch_platform *platform,
                                                 size_t index,
                                                 size_t *length_out);

/**
 * Gives the address of the form, page or switch of a way to act.
 *
 * Returns NULL and the length 0 if `platform` is NULL, `index` (from 0) is too large or it has no
 * address.
 */
const char *widerspruch_platform_channel_url(const widerspruch_platform *platform,
                                             size_t index,
                                             size_t *length_out);

/* ---- Reasons ------------------------------------------------------------------------------- */

/**
 * Counts the reasons. 0 for NULL.
 */
size_t widerspruch_library_reason_count(const widerspruch_library *library);

/**
 * Gives a reason. In the order of the ids.
 *
 * Returns NULL if `library` is NULL or `index` (from 0) is too large. The result belongs to
 * `library`, lives as long as it and is not freed.
 */
const widerspruch_reason *widerspruch_library_reason(const widerspruch_library *library,
                                                     size_t index);

/**
 * Finds a reason by its id.
 *
 * `id` is NUL-terminated and not kept. Returns NULL if `library` or `id` is NULL or there is none.
 * The result belongs to `library`, lives as long as it and is not freed.
 */
const widerspruch_reason *widerspruch_library_find_reason(const widerspruch_library *library,
                                                          const char *id);

/**
 * Gives the id of a reason, such as `health`: what the key `id` of a request's reason takes.
 *
 * Returns NULL and the length 0 if `reason` is NULL.
 */
const char *widerspruch_reason_id(const widerspruch_reason *reason, size_t *length_out);

/**
 * Gives the text of a reason for a menu, at most about 60 characters.
 *
 * `language` (BCP 47, such as `de` or `de-CH`) is NUL-terminated and not kept. Returns NULL and
 * the length 0 if `reason` or `language` is NULL or the library has no such language or text. The
 * text belongs to the library.
 */
const char *widerspruch_reason_label(const widerspruch_reason *reason,
                                     const char *language,
                                     size_t *length_out);

/**
 * Gives a sentence for the user that says when a reason fits.
 *
 * `language` (BCP 47, such as `de` or `de-CH`) is NUL-terminated and not kept. Returns NULL and
 * the length 0 if `reason` or `language` is NULL or the library has no such language or text. The
 * text belongs to the library.
 */
const char *widerspruch_reason_explanation(const widerspruch_reason *reason,
                                           const char *language,
                                           size_t *length_out);

/**
 * Gives what a user declares who chooses a reason, in a sentence: an app shows it before the
 * choice.
 *
 * `language` (BCP 47, such as `de` or `de-CH`) is NUL-terminated and not kept. Returns NULL and
 * the length 0 if `reason` or `language` is NULL or the library has no such language or text. The
 * text belongs to the library.
 */
const char *widerspruch_reason_fact(const widerspruch_reason *reason,
                                    const char *language,
                                    size_t *length_out);

/**
 * Counts the classes of data that a reason can be true of. 0 for NULL.
 */
size_t widerspruch_reason_class_count(const widerspruch_reason *reason);

/**
 * Gives a class of data that a reason can be true of: `published` (shown to others), `entrusted`
 * (left with the operator) or `about` (about somebody without an account). Later versions may know
 * more words.
 *
 * Returns NULL and the length 0 if `reason` is NULL or `index` (from 0) is too large.
 */
const char *widerspruch_reason_class(const widerspruch_reason *reason,
                                     size_t index,
                                     size_t *length_out);

/**
 * Says how closely a reason is about the person: 0 general, 1 typical, 2 protected. 0 for NULL.
 */
uint32_t widerspruch_reason_specificity(const widerspruch_reason *reason);

/**
 * Says whether the text of a reason could be read as an admission: `none`, `light` (it shows
 * something that some would rather not show) or `strong` (it could be used against the person).
 * Later versions may know more words.
 *
 * Returns NULL and the length 0 if `reason` is NULL.
 */
const char *widerspruch_reason_admission(const widerspruch_reason *reason, size_t *length_out);

/**
 * Gives whom a reason fits: `anyone`, `users` (people with accounts), `non-users`,
 * `business-accounts`, `private-profiles` or `free-text` (it needs the user's own words,
 * `detail`). Later versions may know more words.
 *
 * Returns NULL and the length 0 if `reason` is NULL.
 */
const char *widerspruch_reason_fits(const widerspruch_reason *reason, size_t *length_out);

/**
 * Says whether a reason tells something of a special category (Art. 9 GDPR), such as health: 1
 * yes, 0 no or NULL. An app should say so before the user chooses it.
 */
int32_t widerspruch_reason_is_special_category(const widerspruch_reason *reason);

/**
 * Counts the laws under which a reason makes sense. 0 for NULL.
 */
size_t widerspruch_reason_regime_count(const widerspruch_reason *reason);

/**
 * Gives a law under which a reason makes sense, as in `widerspruch_country_regime`.
 *
 * Returns NULL and the length 0 if `reason` is NULL or `index` (from 0) is too large.
 */
const char *widerspruch_reason_regime(const widerspruch_reason *reason,
                                      size_t index,
                                      size_t *length_out);

/* ---- Countries ----------------------------------------------------------------------------- */

/**
 * Counts the countries. 0 for NULL.
 */
size_t widerspruch_library_country_count(const widerspruch_library *library);

/**
 * Gives a country. In the order of the codes.
 *
 * Returns NULL if `library` is NULL or `index` (from 0) is too large. The result belongs to
 * `library`, lives as long as it and is not freed.
 */
const widerspruch_country *widerspruch_library_country(const widerspruch_library *library,
                                                       size_t index);

/**
 * Finds a country by its code.
 *
 * `code` is NUL-terminated and not kept. Returns NULL if `library` or `code` is NULL or there is
 * none. The result belongs to `library`, lives as long as it and is not freed.
 */
const widerspruch_country *widerspruch_library_find_country(const widerspruch_library *library,
                                                            const char *code);

/**
 * Gives the code of a country, two capital letters as in ISO 3166-1, such as `DE`: what the key
 * `country` of a request takes.
 *
 * Returns NULL and the length 0 if `country` is NULL.
 */
const char *widerspruch_country_code(const widerspruch_country *country, size_t *length_out);

/**
 * Gives the name of a country in a language.
 *
 * `language` (BCP 47, such as `de` or `de-CH`) is NUL-terminated and not kept. Returns NULL and
 * the length 0 if `country` or `language` is NULL or the library has no such language or text. The
 * text belongs to the library.
 */
const char *widerspruch_country_name(const widerspruch_country *country,
                                     const char *language,
                                     size_t *length_out);

/**
 * Gives the English name of a country.
 *
 * Returns NULL and the length 0 if `country` is NULL.
 */
const char *widerspruch_country_english_name(const widerspruch_country *country,
                                             size_t *length_out);

/**
 * Gives the law that governs for residents of a country: `eu-gdpr`, `eea-gdpr`, `uk-gdpr`,
 * `swiss-fadp`, or `none` if the library writes no letters for them. Later versions may know more
 * words.
 *
 * Returns NULL and the length 0 if `country` is NULL.
 */
const char *widerspruch_country_regime(const widerspruch_country *country, size_t *length_out);

/**
 * Counts the official languages of a country. 0 for NULL.
 */
size_t widerspruch_country_language_count(const widerspruch_country *country);

/**
 * Gives an official language of a country (BCP 47). The library need not have it.
 *
 * Returns NULL and the length 0 if `country` is NULL or `index` (from 0) is too large.
 */
const char *widerspruch_country_language(const widerspruch_country *country,
                                         size_t index,
                                         size_t *length_out);

/**
 * Counts the supervisory authorities that residents of a country can turn to. 0 for NULL.
 */
size_t widerspruch_country_authority_count(const widerspruch_country *country);

/**
 * Gives the id of a supervisory authority that residents of a country can turn to.
 *
 * Returns NULL and the length 0 if `country` is NULL or `index` (from 0) is too large.
 */
const char *widerspruch_country_authority(const widerspruch_country *country,
                                          size_t index,
                                          size_t *length_out);

/**
 * Counts the parts of a country that have an authority of their own. If there are any, an app
 * should ask for the part (`region` of a request). 0 for NULL.
 */
size_t widerspruch_country_region_count(const widerspruch_country *country);

/**
 * Gives the code of a part of a country as in ISO 3166-2, such as `DE-BE`: what the key `region`
 * of a request takes.
 *
 * Returns NULL and the length 0 if `country` is NULL or `index` (from 0) is too large.
 */
const char *widerspruch_country_region_code(const widerspruch_country *country,
                                            size_t index,
                                            size_t *length_out);

/**
 * Gives the name of a part of a country in the country's language.
 *
 * Returns NULL and the length 0 if `country` is NULL or `index` (from 0) is too large.
 */
const char *widerspruch_country_region_name(const widerspruch_country *country,
                                            size_t index,
                                            size_t *length_out);

/**
 * Gives the id of the authority of a part of a country.
 *
 * Returns NULL and the length 0 if `country` is NULL or `index` (from 0) is too large.
 */
const char *widerspruch_country_region_authority(const widerspruch_country *country,
                                                 size_t index,
                                                 size_t *length_out);

/* ---- Supervisory authorities --------------------------------------------------------------- */

/**
 * Counts the supervisory authorities. 0 for NULL.
 */
size_t widerspruch_library_authority_count(const widerspruch_library *library);

/**
 * Gives a supervisory authority. In the order of the ids.
 *
 * Returns NULL if `library` is NULL or `index` (from 0) is too large. The result belongs to
 * `library`, lives as long as it and is not freed.
 */
const widerspruch_authority *widerspruch_library_authority(const widerspruch_library *library,
                                                           size_t index);

/**
 * Finds a supervisory authority by its id.
 *
 * `id` is NUL-terminated and not kept. Returns NULL if `library` or `id` is NULL or there is none.
 * The result belongs to `library`, lives as long as it and is not freed.
 */
const widerspruch_authority *widerspruch_library_find_authority(const widerspruch_library *library,
                                                                const char *id);

/**
 * Gives the id of an authority, such as `ie` or `de-be`.
 *
 * Returns NULL and the length 0 if `authority` is NULL.
 */
const char *widerspruch_authority_id(const widerspruch_authority *authority, size_t *length_out);

/**
 * Gives the name of an authority in its own language, as in its address.
 *
 * Returns NULL and the length 0 if `authority` is NULL or it is not known.
 */
const char *widerspruch_authority_name(const widerspruch_authority *authority, size_t *length_out);

/**
 * Gives the English name of an authority.
 *
 * Returns NULL and the length 0 if `authority` is NULL.
 */
const char *widerspruch_authority_english_name(const widerspruch_authority *authority,
                                               size_t *length_out);

/**
 * Gives the code of the country of an authority.
 *
 * Returns NULL and the length 0 if `authority` is NULL.
 */
const char *widerspruch_authority_country(const widerspruch_authority *authority,
                                          size_t *length_out);

/**
 * Gives the code of the part of the country that an authority is competent for.
 *
 * Returns NULL and the length 0 if `authority` is NULL or it is competent for the whole country.
 */
const char *widerspruch_authority_region(const widerspruch_authority *authority,
                                         size_t *length_out);

/**
 * Counts the lines of the postal address of an authority, without name and country. 0 for NULL.
 */
size_t widerspruch_authority_address_line_count(const widerspruch_authority *authority);

/**
 * Gives a line of the postal address of an authority.
 *
 * Returns NULL and the length 0 if `authority` is NULL or `index` (from 0) is too large.
 */
const char *widerspruch_authority_address_line(const widerspruch_authority *authority,
                                               size_t index,
                                               size_t *length_out);

/**
 * Gives the e-mail address of an authority.
 *
 * Returns NULL and the length 0 if `authority` is NULL or none is known.
 */
const char *widerspruch_authority_email(const widerspruch_authority *authority, size_t *length_out);

/**
 * Gives the address of the website of an authority.
 *
 * Returns NULL and the length 0 if `authority` is NULL or none is known.
 */
const char *widerspruch_authority_website(const widerspruch_authority *authority,
                                          size_t *length_out);

/**
 * Gives the address of the form or page for complaints of an authority.
 *
 * Returns NULL and the length 0 if `authority` is NULL or none is known.
 */
const char *widerspruch_authority_complaint_url(const widerspruch_authority *authority,
                                                size_t *length_out);

/* ---- Controllers --------------------------------------------------------------------------- */

/**
 * Counts the controllers. 0 for NULL.
 */
size_t widerspruch_library_controller_count(const widerspruch_library *library);

/**
 * Gives a controller. In the order of the ids.
 *
 * Returns NULL if `library` is NULL or `index` (from 0) is too large. The result belongs to
 * `library`, lives as long as it and is not freed.
 */
const widerspruch_controller *widerspruch_library_controller(const widerspruch_library *library,
                                                             size_t index);

/**
 * Finds a controller by its id.
 *
 * `id` is NUL-terminated and not kept. Returns NULL if `library` or `id` is NULL or there is none.
 * The result belongs to `library`, lives as long as it and is not freed.
 */
const widerspruch_controller *widerspruch_library_find_controller(const widerspruch_library *library,
                                                                  const char *id);

/**
 * Gives the id of a controller, such as `meta-platforms-ireland`.
 *
 * Returns NULL and the length 0 if `controller` is NULL.
 */
const char *widerspruch_controller_id(const widerspruch_controller *controller, size_t *length_out);

/**
 * Gives the legal name of a controller.
 *
 * Returns NULL and the length 0 if `controller` is NULL.
 */
const char *widerspruch_controller_name(const widerspruch_controller *controller,
                                        size_t *length_out);

/**
 * Counts the lines of the postal address of a controller, without name and country. 0 for NULL,
 * and if no address is known.
 */
size_t widerspruch_controller_address_line_count(const widerspruch_controller *controller);

/**
 * Gives a line of the postal address of a controller.
 *
 * Returns NULL and the length 0 if `controller` is NULL or `index` (from 0) is too large.
 */
const char *widerspruch_controller_address_line(const widerspruch_controller *controller,
                                                size_t index,
                                                size_t *length_out);

/**
 * Gives the code of the country of the postal address of a controller.
 *
 * Returns NULL and the length 0 if `controller` is NULL.
 */
const char *widerspruch_controller_country(const widerspruch_controller *controller,
                                           size_t *length_out);

/**
 * Gives the address of the form or page of a controller for requests in general.
 *
 * Returns NULL and the length 0 if `controller` is NULL or none is known.
 */
const char *widerspruch_controller_contact_url(const widerspruch_controller *controller,
                                               size_t *length_out);

/**
 * Gives the id of the lead supervisory authority of a controller (Art. 56 GDPR).
 *
 * Returns NULL and the length 0 if `controller` is NULL or none is known.
 */
const char *widerspruch_controller_lead_authority(const widerspruch_controller *controller,
                                                  size_t *length_out);

/* ---- A request, value by value ------------------------------------------------------------- */

/**
 * Makes an empty request, to be filled by `widerspruch_request_set_text`,
 * `widerspruch_request_set_number` and `widerspruch_request_set_flag`.
 *
 * On success `*request_out` receives a handle of the caller's, to be freed by
 * `widerspruch_request_free`; otherwise it is NULL.
 */
WIDERSPRUCH_CHECK
widerspruch_status widerspruch_request_new(widerspruch_request **request_out,
                                           widerspruch_error **error_out);

/**
 * Sets a text of a request.
 *
 * `pointer` (NUL-terminated) is the JSON pointer of the place, such as `/data_subject/name`,
 * `/accounts/0/platform` or `/reasons/1/text`; missing objects and lists on the way are made. A
 * part of digits is a position in a list: one that is there is changed, the next one is added, and
 * any other is refused with `WIDERSPRUCH_STATUS_INVALID_ARGUMENT`, as is a place inside a text,
 * number or flag. `value` is UTF-8 of `length` bytes and need not end with NUL; NULL with the
 * length 0 is the empty text. Pointer and value are copied.
 *
 * On failure the request is as before.
 */
WIDERSPRUCH_CHECK
widerspruch_status widerspruch_request_set_text(widerspruch_request *request,
                                                const char *pointer,
                                                const char *value,
                                                size_t length,
                                                widerspruch_error **error_out);

/**
 * Sets a number of a request, such as `/version` or `/options/reminder_days`. The rest is as with
 * `widerspruch_request_set_text`.
 *
 * On failure the request is as before.
 */
WIDERSPRUCH_CHECK
widerspruch_status widerspruch_request_set_number(widerspruch_request *request,
                                                  const char *pointer,
                                                  int64_t value,
                                                  widerspruch_error **error_out);

/**
 * Sets a flag of a request, such as `/data_subject/minor` or `/accounts/0/separate`: 0 is false,
 * any other `value` true. The rest is as with `widerspruch_request_set_text`.
 *
 * On failure the request is as before.
 */
WIDERSPRUCH_CHECK
widerspruch_status widerspruch_request_set_flag(widerspruch_request *request,
                                                const char *pointer,
                                                int32_t value,
                                                widerspruch_error **error_out);

/**
 * Frees a request and clears the variable; `request` is its address. Does nothing if `request` or
 * the variable is NULL. What was prepared from it lives on.
 */
void widerspruch_request_free(widerspruch_request **request);

/* ---- Preparing a case ---------------------------------------------------------------------- */

/**
 * Prepares a case from a request as JSON: validates it, plans, and writes every letter.
 *
 * `json` is UTF-8 of `length` bytes (a byte-order mark is skipped): a request as described at the
 * beginning of the header, not longer than the limit `REQUEST_BYTES` of
 * `widerspruch_library_limit_value`. A request that cannot be read (or is too long) is refused
 * with `WIDERSPRUCH_STATUS_REQUEST`, one that is not a valid case with
 * `WIDERSPRUCH_STATUS_VALIDATION`; the error then has at least one issue, and all of them at once.
 * Any other failure is not the user's. `json` may be freed afterwards, and `library` as well.
 *
 * On success `*prepared_out` receives a handle of the caller's, to be freed by
 * `widerspruch_prepared_free`; otherwise it is NULL.
 */
WIDERSPRUCH_CHECK
widerspruch_status widerspruch_library_prepare_json(const widerspruch_library *library,
                                                    const char *json,
                                                    size_t length,
                                                    widerspruch_prepared **prepared_out,
                                                    widerspruch_error **error_out);

/**
 * Prepares a case from a request that was put together by `widerspruch_request_set_text`: as
 * `widerspruch_library_prepare_json`.
 *
 * `request` is not changed and may be changed or freed afterwards, and `library` freed as well. On
 * success `*prepared_out` receives a handle of the caller's, to be freed by
 * `widerspruch_prepared_free`; otherwise it is NULL.
 */
WIDERSPRUCH_CHECK
widerspruch_status widerspruch_library_prepare(const widerspruch_library *library,
                                               const widerspruch_request *request,
                                               widerspruch_prepared **prepared_out,
                                               widerspruch_error **error_out);

/**
 * Gives the page for people: plan, letters, deadlines and remarks as plain text of 80 columns, in
 * the language of the guide.
 *
 * On success `*text_out` receives a NUL-terminated text (UTF-8) that belongs to `prepared`, and
 * `*length_out` its length in bytes; otherwise they are NULL and 0. `length_out` and
 */
WIDERSPRUCH_CHECK
widerspruch_status widerspruch_prepared_page(const widerspruch_prepared *prepared,
                                             const char **text_out,
                                             size_t *length_out,
                                             widerspruch_error **error_out);

/**
 * Gives plan and letters as one JSON object with the keys `plan` and `letters`, UTF-8.
 *
 * Returns NULL and the length 0 if `prepared` is NULL.
 */
const char *widerspruch_prepared_json(const widerspruch_prepared *prepared, size_t *length_out);

/**
 * Gives the plan as JSON, UTF-8. All of it can be read without JSON as well, by the functions for
 * actions, hints and timelines.
 *
 * Returns NULL and the length 0 if `prepared` is NULL.
 */
const char *widerspruch_prepared_plan_json(const widerspruch_prepared *prepared,
                                           size_t *length_out);

/**
 * Counts the letters. 0 for NULL.
 */
size_t widerspruch_prepared_letter_count(const widerspruch_prepared *prepared);

/**
 * Gives a letter. In the order of the plan.
 *
 * Returns NULL if `prepared` is NULL or `index` (from 0) is too large. The result belongs to
 * `prepared`, lives as long as it and is not freed.
 */
const widerspruch_letter *widerspruch_prepared_letter(const widerspruch_prepared *prepared,
                                                      size_t index);

/**
 * Counts the actions of the plan: forms to fill in, switches to set, messages to send. 0 for NULL.
 */
size_t widerspruch_prepared_action_count(const widerspruch_prepared *prepared);

/**
 * Gives an action of the plan. In the order in which to do them.
 *
 * Returns NULL if `prepared` is NULL or `index` (from 0) is too large. The result belongs to
 * `prepared`, lives as long as it and is not freed.
 */
const widerspruch_action *widerspruch_prepared_action(const widerspruch_prepared *prepared,
                                                      size_t index);

/**
 * Counts the timelines of the plan, one for each controller, request and group of accounts to
 * which the same happened: where the request stands, when an answer is due, what comes next. 0 for
 * NULL.
 */
size_t widerspruch_prepared_timeline_count(const widerspruch_prepared *prepared);

/**
 * Gives a timeline of the plan.
 *
 * Returns NULL if `prepared` is NULL or `index` (from 0) is too large. The result belongs to
 * `prepared`, lives as long as it and is not freed.
 */
const widerspruch_timeline *widerspruch_prepared_timeline(const widerspruch_prepared *prepared,
                                                          size_t index);

/**
 * Counts the hints of the plan: remarks for the user that stop nothing. 0 for NULL.
 */
size_t widerspruch_prepared_hint_count(const widerspruch_prepared *prepared);

/**
 * Gives the code of a hint, such as `accounts.grouped`. Codes never change.
 *
 * Returns NULL and the length 0 if `prepared` is NULL or `index` (from 0) is too large.
 */
const char *widerspruch_prepared_hint_code(const widerspruch_prepared *prepared,
                                           size_t index,
                                           size_t *length_out);

/**
 * Gives the message of a hint: a finished sentence in the language of the guide.
 *
 * Returns NULL and the length 0 if `prepared` is NULL or `index` (from 0) is too large.
 */
const char *widerspruch_prepared_hint_message(const widerspruch_prepared *prepared,
                                              size_t index,
                                              size_t *length_out);

/**
 * Gives the place in the request that a hint is about as JSON pointer; empty if it is about the
 * whole.
 *
 * Returns NULL and the length 0 if `prepared` is NULL or `index` (from 0) is too large.
 */
const char *widerspruch_prepared_hint_path(const widerspruch_prepared *prepared,
                                           size_t index,
                                           size_t *length_out);

/**
 * Gives the dates of the case as a calendar file (iCalendar, UTF-8): one entry for each day to
 * keep in mind.
 *
 * Returns NULL and the length 0 if `prepared` is NULL or no date lies ahead.
 */
const char *widerspruch_prepared_calendar(const widerspruch_prepared *prepared, size_t *length_out);

/**
 * Frees a prepared case and clears the variable; `prepared` is its address. Does nothing if
 * `prepared` or the variable is NULL. Letters, actions, timelines and all texts read from it end
 * with it.
 */
void widerspruch_prepared_free(widerspruch_prepared **prepared);

/* ---- Letters ------------------------------------------------------------------------------- */

/**
 * Gives the kind of a letter: `objection`, `non-user-objection`, `reminder`, `refusal-reply`,
 * `extension-reply`, `complaint`, `access`, `consent-withdrawal` or `copyright-reservation`. Later
 * versions may know more words.
 *
 * Returns NULL and the length 0 if `letter` is NULL.
 */
const char *widerspruch_letter_kind(const widerspruch_letter *letter, size_t *length_out);

/**
 * Gives the kind of the letter that opened what a letter is about, as in
 * `widerspruch_letter_kind`; its own kind if it opens a case.
 *
 * Returns NULL and the length 0 if `letter` is NULL.
 */
const char *widerspruch_letter_about(const widerspruch_letter *letter, size_t *length_out);

/**
 * Gives the language of a letter (BCP 47).
 *
 * Returns NULL and the length 0 if `letter` is NULL.
 */
const char *widerspruch_letter_language(const widerspruch_letter *letter, size_t *length_out);

/**
 * Gives the law of the residence, on which a letter rests, as in `widerspruch_country_regime`.
 *
 * Returns NULL and the length 0 if `letter` is NULL.
 */
const char *widerspruch_letter_regime(const widerspruch_letter *letter, size_t *length_out);

/**
 * Counts all laws that a letter rests on. 0 for NULL.
 */
size_t widerspruch_letter_regime_count(const widerspruch_letter *letter);

/**
 * Gives a law that a letter rests on, as in `widerspruch_country_regime`. That of the residence is
 * the first.
 *
 * Returns NULL and the length 0 if `letter` is NULL or `index` (from 0) is too large.
 */
const char *widerspruch_letter_regime_at(const widerspruch_letter *letter,
                                         size_t index,
                                         size_t *length_out);

/**
 * Gives the person's reference.
 *
 * Returns NULL and the length 0 if `letter` is NULL or there is none.
 */
const char *widerspruch_letter_reference(const widerspruch_letter *letter, size_t *length_out);

/**
 * Gives the day of writing, `YYYY-MM-DD`.
 *
 * Returns NULL and the length 0 if `letter` is NULL.
 */
const char *widerspruch_letter_date(const widerspruch_letter *letter, size_t *length_out);

/**
 * Gives the day of writing as the letter has it, such as `24. November 2026`.
 *
 * Returns NULL and the length 0 if `letter` is NULL.
 */
const char *widerspruch_letter_date_text(const widerspruch_letter *letter, size_t *length_out);

/**
 * Gives the subject of a letter, without label or full stop.
 *
 * Returns NULL and the length 0 if `letter` is NULL.
 */
const char *widerspruch_letter_subject(const widerspruch_letter *letter, size_t *length_out);

/**
 * Counts the lines of the sender's block. 0 for NULL.
 */
size_t widerspruch_letter_sender_line_count(const widerspruch_letter *letter);

/**
 * Gives a line of the sender's block.
 *
 * Returns NULL and the length 0 if `letter` is NULL or `index` (from 0) is too large.
 */
const char *widerspruch_letter_sender_line(const widerspruch_letter *letter,
                                           size_t index,
                                           size_t *length_out);

/**
 * Gives the id of the controller or authority that a letter goes to.
 *
 * Returns NULL and the length 0 if `letter` is NULL.
 */
const char *widerspruch_letter_addressee_id(const widerspruch_letter *letter, size_t *length_out);

/**
 * Gives the name of the controller or authority that a letter goes to.
 *
 * Returns NULL and the length 0 if `letter` is NULL.
 */
const char *widerspruch_letter_addressee_name(const widerspruch_letter *letter, size_t *length_out);

/**
 * Gives the code of the country that a letter goes to.
 *
 * Returns NULL and the length 0 if `letter` is NULL.
 */
const char *widerspruch_letter_addressee_country(const widerspruch_letter *letter,
                                                 size_t *length_out);

/**
 * Counts the lines of the addressee's block, name and country included. 0 for NULL.
 */
size_t widerspruch_letter_addressee_line_count(const widerspruch_letter *letter);

/**
 * Gives a line of the addressee's block as it stands in the window of an envelope.
 *
 * Returns NULL and the length 0 if `letter` is NULL or `index` (from 0) is too large.
 */
const char *widerspruch_letter_addressee_line(const widerspruch_letter *letter,
                                              size_t index,
                                              size_t *length_out);

/**
 * Gives the sender's e-mail address, the one that answers go to.
 *
 * Returns NULL and the length 0 if `letter` is NULL or it is not known.
 */
const char *widerspruch_letter_sender_email(const widerspruch_letter *letter, size_t *length_out);

/**
 * Gives the addressee's e-mail address.
 *
 * Returns NULL and the length 0 if `letter` is NULL or no record holds one that is sure enough.
 */
const char *widerspruch_letter_addressee_email(const widerspruch_letter *letter,
                                               size_t *length_out);

/**
 * Counts the accounts that a letter is about. 0 for NULL.
 */
size_t widerspruch_letter_account_count(const widerspruch_letter *letter);

/**
 * Gives the id of an account that a letter is about, as in the request.
 *
 * Returns NULL and the length 0 if `letter` is NULL or `index` (from 0) is too large.
 */
const char *widerspruch_letter_account(const widerspruch_letter *letter,
                                       size_t index,
                                       size_t *length_out);

/**
 * Counts what a letter asks for. 0 for NULL.
 */
size_t widerspruch_letter_part_count(const widerspruch_letter *letter);

/**
 * Gives something that a letter asks for or declares: `objection`, `withdrawal`, `restriction`,
 * `erasure`, `special-categories`, `recipients`, `confirmation`, `access` or `reasons`. Later
 * versions may know more words.
 *
 * Returns NULL and the length 0 if `letter` is NULL or `index` (from 0) is too large.
 */
const char *widerspruch_letter_part(const widerspruch_letter *letter,
                                    size_t index,
                                    size_t *length_out);

/**
 * Counts the blocks of a letter, from salutation to signature. 0 for NULL.
 */
size_t widerspruch_letter_block_count(const widerspruch_letter *letter);

/**
 * Gives the role of a block: `salutation`, `paragraph`, `heading`, `accounts`, `numbered`, `list`,
 * `own-words`, `closing` or `signature`. Later versions may know more words.
 *
 * Returns NULL and the length 0 if `letter` is NULL or `index` (from 0) is too large.
 */
const char *widerspruch_letter_block_role(const widerspruch_letter *letter,
                                          size_t index,
                                          size_t *length_out);

/**
 * Gives the text of a block.
 *
 * Returns NULL and the length 0 if `letter` is NULL, `index` (from 0) is too large or the block is
 * a list.
 */
const char *widerspruch_letter_block_text(const widerspruch_letter *letter,
                                          size_t index,
                                          size_t *length_out);

/**
 * Counts the items of a block that is a list. 0 for other blocks, for NULL, and if `index` (from
 * 0) is too large.
 */
size_t widerspruch_letter_block_item_count(const widerspruch_letter *letter, size_t index);

/**
 * Gives item `item` of a block that is a list.
 *
 * Returns NULL and the length 0 if `letter` is NULL or `index` or `item` (both from 0) is too
 * large.
 */
const char *widerspruch_letter_block_item(const widerspruch_letter *letter,
                                          size_t index,
                                          size_t item,
                                          size_t *length_out);

/**
 * Counts what is to be enclosed with a letter. 0 for NULL.
 */
size_t widerspruch_letter_enclosure_count(const widerspruch_letter *letter);

/**
 * Names something to be enclosed with a letter.
 *
 * Returns NULL and the length 0 if `letter` is NULL or `index` (from 0) is too large.
 */
const char *widerspruch_letter_enclosure(const widerspruch_letter *letter,
                                         size_t index,
                                         size_t *length_out);

/**
 * Counts the sheets behind a letter, which its enclosures name. 0 for NULL.
 */
size_t widerspruch_letter_annex_count(const widerspruch_letter *letter);

/**
 * Gives the title of a sheet behind a letter, with its number.
 *
 * Returns NULL and the length 0 if `letter` is NULL or `index` (from 0) is too large.
 */
const char *widerspruch_letter_annex_title(const widerspruch_letter *letter,
                                           size_t index,
                                           size_t *length_out);

/**
 * Gives a sheet behind a letter as plain text, title included, as it stands in
 * `widerspruch_letter_text`.
 *
 * Returns NULL and the length 0 if `letter` is NULL or `index` (from 0) is too large.
 */
const char *widerspruch_letter_annex_text(const widerspruch_letter *letter,
                                          size_t index,
                                          size_t *length_out);

/**
 * Gives the whole letter as plain text, UTF-8, lines separated by LF.
 *
 * Returns NULL and the length 0 if `letter` is NULL.
 */
const char *widerspruch_letter_text(const widerspruch_letter *letter, size_t *length_out);

/**
 * Gives the short version of a letter for the field of a form.
 *
 * Returns NULL and the length 0 if `letter` is NULL.
 */
const char *widerspruch_letter_form_text(const widerspruch_letter *letter, size_t *length_out);

/**
 * Gives the short version of a complaint for the authority's form, where that takes a text of
 * limited length.
 *
 * Returns NULL and the length 0 if `letter` is NULL or has no such text.
 */
const char *widerspruch_letter_authority_text(const widerspruch_letter *letter, size_t *length_out);

/**
 * Counts what the short version of a letter, as `widerspruch_letter_form_text` gives it, asks for.
 * 0 for NULL.
 */
size_t widerspruch_letter_form_part_count(const widerspruch_letter *letter);

/**
 * Gives something that the short version of a letter asks for or declares, as in
 * `widerspruch_letter_part`: what the key `parts` of an event `sent` says of that text.
 *
 * Returns NULL and the length 0 if `letter` is NULL or `index` (from 0) is too large.
 */
const char *widerspruch_letter_form_part(const widerspruch_letter *letter,
                                         size_t index,
                                         size_t *length_out);

/**
 * Gives a link that opens a mail program with the letter: at most 1,600 characters, so that common
 * programs take it.
 *
 * Returns NULL and the length 0 if `letter` is NULL.
 */
const char *widerspruch_letter_mailto(const widerspruch_letter *letter, size_t *length_out);

/**
 * Says what the body of the link is: `full` (the whole letter), `short` (the short version), or
 * `none` (the person pastes the text). Later versions may know more words.
 *
 * Returns NULL and the length 0 if `letter` is NULL.
 */
const char *widerspruch_letter_mailto_body(const widerspruch_letter *letter, size_t *length_out);

/**
 * Gives the text that is in the body of the link, or that the person pastes there.
 *
 * Returns NULL and the length 0 if `letter` is NULL.
 */
const char *widerspruch_letter_mailto_text(const widerspruch_letter *letter, size_t *length_out);

/**
 * Suggests a file name without ending: ASCII, legal on Windows, macOS and Linux, without personal
 * data.
 *
 * Returns NULL and the length 0 if `letter` is NULL.
 */
const char *widerspruch_letter_suggested_file_name(const widerspruch_letter *letter,
                                                   size_t *length_out);

/**
 * Renders a letter.
 *
 * `format` (NUL-terminated) is one of the words of `widerspruch_library_format`, such as `text`,
 * `html` or `pdf`; another one, and `ics`, the calendar of a whole case, fails with
 * `WIDERSPRUCH_STATUS_NOT_FOUND`. PDF has the usual layout of the sender's country;
 * `widerspruch_pdf_writer_write` writes it with others and with a letterhead.
 *
 * On success `*bytes_out` receives the bytes, which belong to `letter`, and `*length_out` their
 * number; otherwise they are NULL and 0. Behind the bytes stands a NUL that does not count. A
 * second call gives the same bytes without rendering again.
 */
WIDERSPRUCH_CHECK
widerspruch_status widerspruch_letter_render(const widerspruch_letter *letter,
                                             const char *format,
                                             const uint8_t **bytes_out,
                                             size_t *length_out,
                                             widerspruch_error **error_out);

/**
 * Renders a letter into a buffer of the caller's.
 *
 * `format` is as in `widerspruch_letter_render`. `buffer` has room for `capacity` bytes; it may be
 * NULL if `capacity` is 0. `*length_out` receives the number of bytes that the letter has, with
 * `WIDERSPRUCH_STATUS_BUFFER_TOO_SMALL` as well: then nothing was written to `buffer`. No NUL is
 * added. On any other failure `*length_out` is 0. Threads: any number at once, each with a buffer
 * of its own.
 */
WIDERSPRUCH_CHECK
widerspruch_status widerspruch_letter_render_into(const widerspruch_letter *letter,
                                                  const char *format,
                                                  uint8_t *buffer,
                                                  size_t capacity,
                                                  size_t *length_out,
                                                  widerspruch_error **error_out);

/* ---- Actions of the plan ------------------------------------------------------------------- */

/**
 * Gives the id of an action, unique in the plan.
 *
 * Returns NULL and the length 0 if `action` is NULL.
 */
const char *widerspruch_action_id(const widerspruch_action *action, size_t *length_out);

/**
 * Gives the kind of an action: `web-form`, `settings-switch`, `email`, `post` or `in-app`. Later
 * versions may know more words.
 *
 * Returns NULL and the length 0 if `action` is NULL.
 */
const char *widerspruch_action_kind(const widerspruch_action *action, size_t *length_out);

/**
 * Gives the id of the platform of an action.
 *
 * Returns NULL and the length 0 if `action` is NULL.
 */
const char *widerspruch_action_platform(const widerspruch_action *action, size_t *length_out);

/**
 * Gives the id of the controller that an action is addressed to.
 *
 * Returns NULL and the length 0 if `action` is NULL.
 */
const char *widerspruch_action_controller(const widerspruch_action *action, size_t *length_out);

/**
 * Gives what an action is for: `objection`, `opt-out`, `general-request` or `non-user-objection`.
 * Later versions may know more words.
 *
 * Returns NULL and the length 0 if `action` is NULL.
 */
const char *widerspruch_action_purpose(const widerspruch_action *action, size_t *length_out);

/**
 * Gives one line that says what to do, in the language of the guide.
 *
 * Returns NULL and the length 0 if `action` is NULL.
 */
const char *widerspruch_action_title(const widerspruch_action *action, size_t *length_out);

/**
 * Gives the address to open.
 *
 * Returns NULL and the length 0 if `action` is NULL or there is none.
 */
const char *widerspruch_action_url(const widerspruch_action *action, size_t *length_out);

/**
 * Counts the addresses to try when the first one does not open. 0 for NULL.
 */
size_t widerspruch_action_fallback_url_count(const widerspruch_action *action);

/**
 * Gives an address to try when the first one does not open.
 *
 * Returns NULL and the length 0 if `action` is NULL or `index` (from 0) is too large.
 */
const char *widerspruch_action_fallback_url(const widerspruch_action *action,
                                            size_t index,
                                            size_t *length_out);

/**
 * Says whether the person must be logged in: 1 yes, 0 no, -1 not known or NULL.
 */
int32_t widerspruch_action_needs_login(const widerspruch_action *action);

/**
 * Counts the accounts of an action. 0 for NULL.
 */
size_t widerspruch_action_account_count(const widerspruch_action *action);

/**
 * Gives the id of an account of an action, as in the request.
 *
 * Returns NULL and the length 0 if `action` is NULL or `index` (from 0) is too large.
 */
const char *widerspruch_action_account(const widerspruch_action *action,
                                       size_t index,
                                       size_t *length_out);

/**
 * Gives an account of an action as people know it: platform and handle. In the order of the ids.
 *
 * Returns NULL and the length 0 if `action` is NULL or `index` (from 0) is too large.
 */
const char *widerspruch_action_account_name(const widerspruch_action *action,
                                            size_t index,
                                            size_t *length_out);

/**
 * Counts the steps of an action. 0 for NULL.
 */
size_t widerspruch_action_step_count(const widerspruch_action *action);

/**
 * Gives a step of an action: a finished sentence in the language of the guide.
 *
 * Returns NULL and the length 0 if `action` is NULL or `index` (from 0) is too large.
 */
const char *widerspruch_action_step(const widerspruch_action *action,
                                    size_t index,
                                    size_t *length_out);

/**
 * Counts the fields of a form. 0 for NULL, and for actions without a form.
 */
size_t widerspruch_action_field_count(const widerspruch_action *action);

/**
 * Gives the word for a field of a form, as in `widerspruch_platform_field`.
 *
 * Returns NULL and the length 0 if `action` is NULL or `index` (from 0) is too large.
 */
const char *widerspruch_action_field(const widerspruch_action *action,
                                     size_t index,
                                     size_t *length_out);

/**
 * Gives what to enter in a field of a form.
 *
 * Returns NULL and the length 0 if `action` is NULL, `index` (from 0) is too large or the request
 * does not hold it.
 */
const char *widerspruch_action_field_value(const widerspruch_action *action,
                                           size_t index,
                                           size_t *length_out);

/**
 * Says whether the form demands a field: 1 yes, 0 no. 0 for NULL, and if `index` (from 0) is too
 * large.
 */
int32_t widerspruch_action_field_is_required(const widerspruch_action *action, size_t index);

/**
 * Gives the longest text that a field takes, in characters as browsers count them (UTF-16 code
 * units); 0 if there is no limit or it is not known, for NULL, and if `index` (from 0) is too
 * large.
 */
uint32_t widerspruch_action_field_max_chars(const widerspruch_action *action, size_t index);

/**
 * Counts what the value of a field leaves out for want of room; the letter holds it. 0 for NULL,
 * and if `index` (from 0) is too large.
 */
size_t widerspruch_action_field_omitted_count(const widerspruch_action *action, size_t index);

/**
 * Names thing `item` that the value of a field leaves out for want of room, as people call it.
 *
 * Returns NULL and the length 0 if `action` is NULL or `index` or `item` (both from 0) is too
 * large.
 */
const char *widerspruch_action_field_omitted(const widerspruch_action *action,
                                             size_t index,
                                             size_t item,
                                             size_t *length_out);

/**
 * Gives a finished sentence that says what an action covers and what not.
 *
 * Returns NULL and the length 0 if `action` is NULL.
 */
const char *widerspruch_action_covers(const widerspruch_action *action, size_t *length_out);

/**
 * Gives the day of the oldest of the facts behind an action, `YYYY-MM-DD`.
 *
 * Returns NULL and the length 0 if `action` is NULL or it is not known.
 */
const char *widerspruch_action_verified_on(const widerspruch_action *action, size_t *length_out);

/**
 * Gives how sure the facts behind an action are: `unverified`, `low`, `medium` or `high`.
 *
 * Returns NULL and the length 0 if `action` is NULL.
 */
const char *widerspruch_action_confidence(const widerspruch_action *action, size_t *length_out);

/* ---- Timelines of the plan ----------------------------------------------------------------- */

/**
 * Gives the id of the controller.
 *
 * Returns NULL and the length 0 if `timeline` is NULL.
 */
const char *widerspruch_timeline_controller(const widerspruch_timeline *timeline,
                                            size_t *length_out);

/**
 * Gives the kind of the letter that opens such a request: `objection`, `non-user-objection`,
 * `access` or `consent-withdrawal`. Later versions may know more words.
 *
 * Returns NULL and the length 0 if `timeline` is NULL.
 */
const char *widerspruch_timeline_letter(const widerspruch_timeline *timeline, size_t *length_out);

/**
 * Says which of the requests of these accounts it is, counted from 1. 0 for NULL.
 */
uint32_t widerspruch_timeline_round(const widerspruch_timeline *timeline);

/**
 * Counts the accounts of a timeline. 0 for NULL, and for a person without an account.
 */
size_t widerspruch_timeline_account_count(const widerspruch_timeline *timeline);

/**
 * Gives the id of an account of a timeline, as in the request.
 *
 * Returns NULL and the length 0 if `timeline` is NULL or `index` (from 0) is too large.
 */
const char *widerspruch_timeline_account(const widerspruch_timeline *timeline,
                                         size_t index,
                                         size_t *length_out);

/**
 * Counts the laws that the request rests on. 0 for NULL.
 */
size_t widerspruch_timeline_regime_count(const widerspruch_timeline *timeline);

/**
 * Gives a law that the request rests on, as in `widerspruch_country_regime`. That of the residence
 * is the first.
 *
 * Returns NULL and the length 0 if `timeline` is NULL or `index` (from 0) is too large.
 */
const char *widerspruch_timeline_regime(const widerspruch_timeline *timeline,
                                        size_t index,
                                        size_t *length_out);

/**
 * Gives how far the request has come: `drafted`, `sent`, `bounced`, `acknowledged`, `status-only`,
 * `extended`, `confirmed`, `partly-confirmed`, `refused`, `overdue`, `reminded`, `breached`,
 * `complained` or `closed`. Later versions may know more words.
 *
 * Returns NULL and the length 0 if `timeline` is NULL.
 */
const char *widerspruch_timeline_state(const widerspruch_timeline *timeline, size_t *length_out);

/**
 * Counts what no answer has settled. 0 for NULL.
 */
size_t widerspruch_timeline_open_part_count(const widerspruch_timeline *timeline);

/**
 * Gives something that no answer has settled, a word of `widerspruch_letter_part`.
 *
 * Returns NULL and the length 0 if `timeline` is NULL or `index` (from 0) is too large.
 */
const char *widerspruch_timeline_open_part(const widerspruch_timeline *timeline,
                                           size_t index,
                                           size_t *length_out);

/**
 * Gives the day from which the deadline counts, `YYYY-MM-DD`: the day of receipt, known or
 * assumed.
 *
 * Returns NULL and the length 0 if `timeline` is NULL.
 */
const char *widerspruch_timeline_received(const widerspruch_timeline *timeline, size_t *length_out);

/**
 * Says whether the day of receipt is assumed: 1 yes, 0 no or NULL.
 */
int32_t widerspruch_timeline_received_is_assumed(const widerspruch_timeline *timeline);

/**
 * Gives the last day for an answer, `YYYY-MM-DD`.
 *
 * Returns NULL and the length 0 if `timeline` is NULL.
 */
const char *widerspruch_timeline_due(const widerspruch_timeline *timeline, size_t *length_out);

/**
 * Gives the last day for an answer if the controller extends the period in time, `YYYY-MM-DD`.
 *
 * Returns NULL and the length 0 if `timeline` is NULL, or the law knows no extension, or leaves
 * its length to the controller and no day is known.
 */
const char *widerspruch_timeline_due_if_extended(const widerspruch_timeline *timeline,
                                                 size_t *length_out);

/**
 * Gives how sure these days are, as in `widerspruch_deadline_certainty`.
 *
 * Returns NULL and the length 0 if `timeline` is NULL.
 */
const char *widerspruch_timeline_certainty(const widerspruch_timeline *timeline,
                                           size_t *length_out);

/**
 * Gives the days of caution behind these days, as in `widerspruch_deadline_margin_days`. 0 for
 * NULL.
 */
uint32_t widerspruch_timeline_margin_days(const widerspruch_timeline *timeline);

/**
 * Gives whose public holidays were considered: the code of a country, or `weekends-only`.
 *
 * Returns NULL and the length 0 if `timeline` is NULL.
 */
const char *widerspruch_timeline_holidays(const widerspruch_timeline *timeline, size_t *length_out);

/**
 * Gives the kind of the letter that comes next, as in `widerspruch_letter_kind`.
 *
 * Returns NULL and the length 0 if `timeline` is NULL or there is nothing to write.
 */
const char *widerspruch_timeline_next_letter(const widerspruch_timeline *timeline,
                                             size_t *length_out);

/**
 * Gives the first day on which the next letter may be written, or on which to look again,
 * `YYYY-MM-DD`.
 *
 * Returns NULL and the length 0 if `timeline` is NULL or nothing is left to do.
 */
const char *widerspruch_timeline_next_from(const widerspruch_timeline *timeline,
                                           size_t *length_out);

/**
 * Counts the sentences that say the same as the rest of the timeline. 0 for NULL.
 */
size_t widerspruch_timeline_sentence_count(const widerspruch_timeline *timeline);

/**
 * Gives a finished sentence about the timeline, in the language of the guide.
 *
 * Returns NULL and the length 0 if `timeline` is NULL or `index` (from 0) is too large.
 */
const char *widerspruch_timeline_sentence(const widerspruch_timeline *timeline,
                                          size_t index,
                                          size_t *length_out);

/* ---- Deadlines without a case -------------------------------------------------------------- */

/**
 * Works out when a controller must answer a person (Art. 12(3) GDPR, Regulation 1182/71, or the
 * period of a Swiss letter), if the day of receipt is known.
 *
 * `received` (NUL-terminated) is the day of receipt, `YYYY-MM-DD`. `country` (NUL-terminated) is
 * the code of the person's country, which decides the law. `controller` (NUL-terminated) is the id
 * of the controller, whose seat decides the public holidays; NULL counts Saturdays and Sundays
 * only. A day that is none, a country or controller that the library does not know, and a country
 * for which it writes no letters fail with `WIDERSPRUCH_STATUS_VALIDATION`; the error lists each
 * as an issue at `/received`, `/country` or `/controller`. No argument is kept.
 *
 * On success `*deadline_out` receives a handle of the caller's, to be freed by
 * `widerspruch_deadline_free`; otherwise it is NULL.
 */
WIDERSPRUCH_CHECK
widerspruch_status widerspruch_deadline_new(const widerspruch_library *library,
                                            const char *received,
                                            const char *country,
                                            const char *controller,
                                            widerspruch_deadline **deadline_out,
                                            widerspruch_error **error_out);

/**
 * Works out the same if the day of receipt is assumed: `received` is the day of writing, or of
 * sending by form or e-mail. The deadline says so (`widerspruch_deadline_received_is_assumed`).
 *
 * Arguments, errors, ownership and threads are those of `widerspruch_deadline_new`.
 */
WIDERSPRUCH_CHECK
widerspruch_status widerspruch_deadline_new_assumed(const widerspruch_library *library,
                                                    const char *received,
                                                    const char *country,
                                                    const char *controller,
                                                    widerspruch_deadline **deadline_out,
                                                    widerspruch_error **error_out);

/**
 * Works out the same if the request was posted, or handed over in a way that nobody knows, inside
 * one country: `received` is that day. Receipt is assumed, and the days that the post may take are
 * in `widerspruch_deadline_margin_days`.
 *
 * Arguments, errors, ownership and threads are those of `widerspruch_deadline_new`.
 */
WIDERSPRUCH_CHECK
widerspruch_status widerspruch_deadline_new_posted(const widerspruch_library *library,
                                                   const char *received,
                                                   const char *country,
                                                   const char *controller,
                                                   widerspruch_deadline **deadline_out,
                                                   widerspruch_error **error_out);

/**
 * Works out the same as `widerspruch_deadline_new_posted` if the request was posted from one
 * country to another.
 *
 * Arguments, errors, ownership and threads are those of `widerspruch_deadline_new`.
 */
WIDERSPRUCH_CHECK
widerspruch_status widerspruch_deadline_new_posted_abroad(const widerspruch_library *library,
                                                          const char *received,
                                                          const char *country,
                                                          const char *controller,
                                                          widerspruch_deadline **deadline_out,
                                                          widerspruch_error **error_out);

/**
 * Gives the day of receipt, `YYYY-MM-DD`.
 *
 * Returns NULL and the length 0 if `deadline` is NULL.
 */
const char *widerspruch_deadline_received(const widerspruch_deadline *deadline, size_t *length_out);

/**
 * Says whether the day of receipt is assumed: 1 yes, 0 no or NULL.
 */
int32_t widerspruch_deadline_received_is_assumed(const widerspruch_deadline *deadline);

/**
 * Gives the last day for an answer, `YYYY-MM-DD`. How sure it is says
 * `widerspruch_deadline_certainty`.
 *
 * Returns NULL and the length 0 if `deadline` is NULL.
 */
const char *widerspruch_deadline_due(const widerspruch_deadline *deadline, size_t *length_out);

/**
 * Gives the last day for an answer if the controller extends the period in time, `YYYY-MM-DD`.
 *
 * Returns NULL and the length 0 if `deadline` is NULL, or the law knows no extension, or leaves
 * its length to the controller and no day is known.
 */
const char *widerspruch_deadline_due_if_extended(const widerspruch_deadline *deadline,
                                                 size_t *length_out);

/**
 * Gives how sure the days are: `exact`, `floor` (not before them: the post takes time, or holidays
 * are not known), `set` (the letter sets them, no law) or `not-stated`. Later versions may know
 * more words.
 *
 * Returns NULL and the length 0 if `deadline` is NULL.
 */
const char *widerspruch_deadline_certainty(const widerspruch_deadline *deadline,
                                           size_t *length_out);

/**
 * Gives the days of caution behind these days, for the post and for holidays that are not known:
 * nobody is called late before they have passed. 0 for NULL.
 */
uint32_t widerspruch_deadline_margin_days(const widerspruch_deadline *deadline);

/**
 * Gives whose public holidays were considered: the code of a country, or `weekends-only`.
 *
 * Returns NULL and the length 0 if `deadline` is NULL.
 */
const char *widerspruch_deadline_holidays(const widerspruch_deadline *deadline, size_t *length_out);

/**
 * Frees a deadline and clears the variable; `deadline` is its address. Does nothing if `deadline`
 * or the variable is NULL.
 */
void widerspruch_deadline_free(widerspruch_deadline **deadline);

/* ---- Files to write ------------------------------------------------------------------------ */

/**
 * Renders every letter of a case, or with the format `ics` the calendar of the whole case, and
 * adds the manifest (file, letter, addressee, accounts and SHA-256 of each) as the last file.
 *
 * `format` (NUL-terminated) is one of the words of `widerspruch_library_format`; another one fails
 * with `WIDERSPRUCH_STATUS_NOT_FOUND`. `prepared` may be freed afterwards. On success `*files_out`
 * receives a handle of the caller's, to be freed by `widerspruch_files_free`; otherwise it is
 * NULL.
 */
WIDERSPRUCH_CHECK
widerspruch_status widerspruch_files_new(const widerspruch_prepared *prepared,
                                         const char *format,
                                         widerspruch_files **files_out,
                                         widerspruch_error **error_out);

/**
 * Counts the files, the manifest included. 0 for NULL.
 */
size_t widerspruch_files_count(const widerspruch_files *files);

/**
 * Gives the name of a file, without folder: ASCII, legal on Windows, macOS and Linux, without
 * personal data, unique in the list.
 *
 * Returns NULL and the length 0 if `files` is NULL or `index` (from 0) is too large.
 */
const char *widerspruch_files_name(const widerspruch_files *files,
                                   size_t index,
                                   size_t *length_out);

/**
 * Gives the content of a file: pointer and, in `*length_out`, the number of bytes.
 *
 * Returns NULL and the length 0 if `files` is NULL or `index` (from 0) is too large. The bytes
 * belong to `files`; behind them stands a NUL that does not count.
 */
const uint8_t *widerspruch_files_bytes(const widerspruch_files *files,
                                       size_t index,
                                       size_t *length_out);

/**
 * Frees files and clears the variable; `files` is its address. Does nothing if `files` or the
 * variable is NULL.
 */
void widerspruch_files_free(widerspruch_files **files);

/* ---- PDF with a letterhead, many letters in one file --------------------------------------- */

/**
 * Makes a writer of PDF files. It reads the fonts inside the library and no file.
 *
 * Fails with `WIDERSPRUCH_STATUS_RENDER` if the library was built without PDF, as
 * `widerspruch_letter_render` does then. On success `*writer_out` receives a handle of the
 * caller's, to be freed by `widerspruch_pdf_writer_free`; otherwise it is NULL.
 */
WIDERSPRUCH_CHECK
widerspruch_status widerspruch_pdf_writer_new(widerspruch_pdf_writer **writer_out,
                                              widerspruch_error **error_out);

/**
 * Sets how letters are laid out for window envelopes.
 *
 * `layout` (NUL-terminated) is `din-b` or `din-a` (DIN 5008, form B or A), `swiss-right` (window
 * on the right), `french` (addressee on the right) or `plain` (no window); later versions may know
 * more words. Another word fails with `WIDERSPRUCH_STATUS_NOT_FOUND`. NULL, as after the writer
 * was made, takes the usual layout of each sender's country.
 *
 * On failure the writer is as before. Threads: any number, one after the other.
 */
WIDERSPRUCH_CHECK
widerspruch_status widerspruch_pdf_writer_set_layout(widerspruch_pdf_writer *writer,
                                                     const char *layout,
                                                     widerspruch_error **error_out);

/**
 * Sets whether fold and hole marks are drawn: 1 yes, 0 no, as after the writer was made. Another
 * value fails with `WIDERSPRUCH_STATUS_INVALID_ARGUMENT`.
 *
 * On failure the writer is as before. Threads: any number, one after the other.
 */
WIDERSPRUCH_CHECK
widerspruch_status widerspruch_pdf_writer_set_marks(widerspruch_pdf_writer *writer,
                                                    int32_t are_shown,
                                                    widerspruch_error **error_out);

/**
 * Sets the logo of an organisation, for the free upper corner of the first page of each letter.
 *
 * `picture` is the content of a PNG file (at most 2 MiB and 4,000 pixels a side) or an SVG file
 * (at most 512 KiB of shapes, groups, gradients, clips and masks; text must be turned into paths)
 * of `length` bytes. Names, times and notes inside it do not reach the letters. `organisation`
 * (NUL-terminated, at most 300 characters, none of them a control character) is the name of the
 * organisation, read out to people who do not see the picture. A picture or name that cannot be
 * used is refused with `WIDERSPRUCH_STATUS_RENDER`; the message says why.
 *
 * With the `length` 0 there is no logo, as after the writer was made; `picture` and `organisation`
 * are not looked at then and may be NULL. Picture and name are copied. On failure the writer is as
 * before. Threads: any number, one after the other.
 */
WIDERSPRUCH_CHECK
widerspruch_status widerspruch_pdf_writer_set_logo(widerspruch_pdf_writer *writer,
                                                   const uint8_t *picture,
                                                   size_t length,
                                                   const char *organisation,
                                                   widerspruch_error **error_out);

/**
 * Sets the small lines at the foot of the first page of each letter, such as an organisation's
 * address and register number.
 *
 * `lines` has `count` lines (at most 4), each NUL-terminated and of at most 120 characters, none
 * of them a control character; others are refused with `WIDERSPRUCH_STATUS_RENDER`. With the
 * `count` 0 there are none, as after the writer was made, and `lines` may be NULL. The lines are
 * copied. On failure the writer is as before. Threads: any number, one after the other.
 */
WIDERSPRUCH_CHECK
widerspruch_status widerspruch_pdf_writer_set_footer(widerspruch_pdf_writer *writer,
                                                     const char *const *lines,
                                                     size_t count,
                                                     widerspruch_error **error_out);

/**
 * Sets a picture of the signature, drawn over the name at the end of each letter. What it is,
 * people who do not see it are told in the language of the letter.
 *
 * `picture` and `length` are as in `widerspruch_pdf_writer_set_logo`. With the `length` 0 there is
 * none, as after the writer was made, and `picture` may be NULL. A picture that cannot be used is
 * refused with `WIDERSPRUCH_STATUS_RENDER`; the message says why. The picture is copied. On
 * failure the writer is as before. Threads: any number, one after the other.
 */
WIDERSPRUCH_CHECK
widerspruch_status widerspruch_pdf_writer_set_signature(widerspruch_pdf_writer *writer,
                                                        const uint8_t *picture,
                                                        size_t length,
                                                        widerspruch_error **error_out);

/**
 * Writes one letter into a PDF file, as set.
 *
 * Fails with `WIDERSPRUCH_STATUS_RENDER` if the fonts lack a character of the letter or of what
 * was set. `letter` and the case it belongs to may be freed afterwards, `writer` as well. On
 * success `*pdf_out` receives a handle of the caller's, to be freed by `widerspruch_pdf_free`;
 * otherwise it is NULL. Threads: any number, one after the other.
 */
WIDERSPRUCH_CHECK
widerspruch_status widerspruch_pdf_writer_write(widerspruch_pdf_writer *writer,
                                                const widerspruch_letter *letter,
                                                widerspruch_pdf **pdf_out,
                                                widerspruch_error **error_out);

/**
 * Writes letters of one or many cases into one PDF file, as set: each on pages of its own, in the
 * order of the array, with an entry in the outline. `widerspruch_pdf_letter_first_page` says where
 * each begins. Title, language and date of the file are those of the first letter.
 *
 * `letters` has `count` letters; one may be there more than once. An empty array fails with
 * `WIDERSPRUCH_STATUS_RENDER`, an array of letters that cannot exist with
 * `WIDERSPRUCH_STATUS_TOO_LARGE`. The rest is as with `widerspruch_pdf_writer_write`: array,
 * letters, cases and `writer` may be freed afterwards.
 *
 * On success `*pdf_out` receives a handle of the caller's, to be freed by `widerspruch_pdf_free`;
 * otherwise it is NULL. Threads: any number, one after the other.
 */
WIDERSPRUCH_CHECK
widerspruch_status widerspruch_pdf_writer_bundle(widerspruch_pdf_writer *writer,
                                                 const widerspruch_letter *const *letters,
                                                 size_t count,
                                                 widerspruch_pdf **pdf_out,
                                                 widerspruch_error **error_out);

/**
 * Frees a writer and clears the variable; `writer` is its address. Does nothing if `writer` or the
 * variable is NULL. Files that it wrote live on.
 */
void widerspruch_pdf_writer_free(widerspruch_pdf_writer **writer);

/**
 * Gives the content of a PDF file: pointer and, in `*length_out`, the number of bytes.
 *
 * Returns NULL and the length 0 if `pdf` is NULL. The bytes belong to `pdf`; behind them stands a
 * NUL that does not count.
 */
const uint8_t *widerspruch_pdf_bytes(const widerspruch_pdf *pdf, size_t *length_out);

/**
 * Counts the pages of a PDF file, those of all letters together. 0 for NULL.
 */
size_t widerspruch_pdf_page_count(const widerspruch_pdf *pdf);

/**
 * Counts the letters of a PDF file: 1, or as many as `widerspruch_pdf_writer_bundle` was given. 0
 * for NULL.
 */
size_t widerspruch_pdf_letter_count(const widerspruch_pdf *pdf);

/**
 * Gives the page of a PDF file that a letter begins on. The first page of the file is 1, as
 * programs that show or print PDF count. In the order in which the writer was given the letters.
 *
 * 0 for NULL, and if `index` (from 0) is too large.
 */
size_t widerspruch_pdf_letter_first_page(const widerspruch_pdf *pdf, size_t index);

/**
 * Counts the pages of one letter of a PDF file; no page holds parts of two letters.
 *
 * 0 for NULL, and if `index` (from 0) is too large.
 */
size_t widerspruch_pdf_letter_page_count(const widerspruch_pdf *pdf, size_t index);

/**
 * Frees a PDF file and clears the variable; `pdf` is its address. Does nothing if `pdf` or the
 * variable is NULL.
 */
void widerspruch_pdf_free(widerspruch_pdf **pdf);

/* ---- Many cases in one call ---------------------------------------------------------------- */

/**
 * Makes a batch.
 *
 * `workers` is the number of threads that prepare cases, the calling one included: 1 to
 * `WIDERSPRUCH_BATCH_WORKERS_MAX`; 0 is the same as 1. With 1 no thread is started. `format`
 * (NUL-terminated) makes the threads render every letter in a format as well, so that
 * `widerspruch_letter_render` has the bytes ready; NULL renders nothing ahead. `library` may be
 * freed afterwards.
 *
 * On success `*batch_out` receives a handle of the caller's, to be freed by
 * `widerspruch_batch_free`; otherwise it is NULL.
 */
WIDERSPRUCH_CHECK
widerspruch_status widerspruch_batch_new(const widerspruch_library *library,
                                         uint32_t workers,
                                         const char *format,
                                         widerspruch_batch **batch_out,
                                         widerspruch_error **error_out);

/**
 * Prepares cases and hands each result to a function of the caller's: in the order of the cases,
 * on the calling thread, one at a time, whatever the number of threads. The results are the same
 * bytes for any number of threads.
 *
 * `requests[i]` is a request as JSON of `lengths[i]` bytes, as in
 * `widerspruch_library_prepare_json`; `count` is the number of both. A request that is refused,
 * that is NULL with a length, or whose length is impossible does not stop the others: its error
 * goes to the function. Arrays and requests must not change during the call and may be freed
 * afterwards. Only a few results for each thread are kept at a time, so the memory does not grow
 * with `count`; a caller with very many cases may also call several times.
 *
 * Returns `WIDERSPRUCH_STATUS_OK` when all cases were handed over; what `callback` returned if it
 * stopped; `WIDERSPRUCH_STATUS_STOPPED` after `widerspruch_batch_stop`; `WIDERSPRUCH_STATUS_BUSY`
 * if the batch is running; `WIDERSPRUCH_STATUS_NULL_POINTER` if `batch`, `callback` or (with a
 * `count` above 0) an array is NULL; `WIDERSPRUCH_STATUS_TOO_LARGE` if arrays of `count` elements
 * cannot exist. `user_data` is only handed on and may be NULL. Threads: one call at a time.
 */
WIDERSPRUCH_CHECK
widerspruch_status widerspruch_batch_run(widerspruch_batch *batch,
                                         const char *const *requests,
                                         const size_t *lengths,
                                         size_t count,
                                         widerspruch_batch_callback callback,
                                         void *user_data,
                                         widerspruch_error **error_out);

/**
 * Prepares cases as `widerspruch_batch_run` does, and asks a function of the caller's for each
 * request: for more cases than fit into memory, or those of a file or database.
 *
 * `next` is called on the calling thread, too, and up to eight times for each thread ahead of
 * `callback`. A request that is refused, and `next` returning 1 with NULL, do not stop the others:
 * the error goes to `callback`.
 *
 * Returns `WIDERSPRUCH_STATUS_OK` when `next` had no more and all cases were handed over; what
 * `next` or `callback` returned if it stopped; otherwise as `widerspruch_batch_run`. `user_data`
 * is handed on to both functions and may be NULL. Threads: one call at a time.
 */
WIDERSPRUCH_CHECK
widerspruch_status widerspruch_batch_run_from(widerspruch_batch *batch,
                                              widerspruch_next_callback next,
                                              widerspruch_batch_callback callback,
                                              void *user_data,
                                              widerspruch_error **error_out);

/**
 * Stops a batch for good: no result is handed over any more, the running call returns
 * `WIDERSPRUCH_STATUS_STOPPED` as soon as the cases that the threads are preparing are done, and
 * so does every later call. A call that has handed over its last case is not stopped. Does nothing
 * for NULL.
 *
 * Threads: any thread may call it while the batch is running, the callbacks and a signal handler
 * as well; make sure that nobody frees the batch meanwhile.
 */
void widerspruch_batch_stop(widerspruch_batch *batch);

/**
 * Frees a batch and clears the variable; `batch` is its address. Does nothing if `batch` or the
 * variable is NULL, or while the batch is running (the variable keeps the handle then).
 */
void widerspruch_batch_free(widerspruch_batch **batch);

/* ---- Errors -------------------------------------------------------------------------------- */

/**
 * Gives the name of a status, such as `validation_error`, or `unknown` for a number that this
 * version does not know.
 *
 * Returns a NUL-terminated text that lives as long as the library is loaded; `length_out` (may be
 * NULL) receives its length.
 */
const char *widerspruch_status_name(widerspruch_status status, size_t *length_out);

/**
 * Gives the status of an error, the same number that the failed function returned; 0 for NULL.
 */
WIDERSPRUCH_CHECK widerspruch_status widerspruch_error_status(const widerspruch_error *error);

/**
 * Gives the message of an error: English, lower case, one line, for developers and logs; it holds
 * no value of a request. What to show a user are the messages of the issues.
 *
 * Returns NULL and the length 0 if `error` is NULL.
 */
const char *widerspruch_error_message(const widerspruch_error *error, size_t *length_out);

/**
 * Counts the issues of an error: all that is wrong with a request, with records or with a locale.
 * 0 for other errors and for NULL.
 */
size_t widerspruch_error_issue_count(const widerspruch_error *error);

/**
 * Gives the code of an issue, such as `platform.unknown`. Codes never change.
 *
 * Returns NULL and the length 0 if `error` is NULL or has no issue `index` (from 0).
 */
const char *widerspruch_error_issue_code(const widerspruch_error *error,
                                         size_t index,
                                         size_t *length_out);

/**
 * Gives the number of an issue's code. Numbers never change. 0 for problems of records and
 * locales, which have names only, for NULL, and if there is no issue `index` (from 0).
 */
uint32_t widerspruch_error_issue_number(const widerspruch_error *error, size_t index);

/**
 * Gives the place of an issue: a JSON pointer into the request such as `/accounts/1/platform`
 * (empty for the whole request); for records kind, id and JSON pointer; for locales file, line and
 * column as `de/letter.ftl:12:3`.
 *
 * Returns NULL and the length 0 if `error` is NULL or has no issue `index` (from 0).
 */
const char *widerspruch_error_issue_path(const widerspruch_error *error,
                                         size_t index,
                                         size_t *length_out);

/**
 * Gives the message of an issue: what is wrong and what would be right. For a request it is
 * written for the user, in the language of the guide (English if the request names none that the
 * library has); it holds no value of the request.
 *
 * Returns NULL and the length 0 if `error` is NULL or has no issue `index` (from 0).
 */
const char *widerspruch_error_issue_message(const widerspruch_error *error,
                                            size_t index,
                                            size_t *length_out);

/**
 * Frees an error and clears the variable; `error` is its address. Does nothing if `error` or the
 * variable is NULL.
 */
void widerspruch_error_free(widerspruch_error **error);

#ifdef __cplusplus
}  // extern "C"
#endif  /* __cplusplus */

#endif  /* WIDERSPRUCH_H */
