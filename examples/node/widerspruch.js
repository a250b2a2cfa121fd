// The C library from Node.js by koffi: a case as JSON goes in, actions and finished letters come out.
//
// koffi copies every `const char *` that is returned to a string, and refuses handles of the wrong kind.
import koffi from "koffi";

const ABI = 1; // WIDERSPRUCH_ABI_VERSION
const REFUSED = [1, 2]; // WIDERSPRUCH_STATUS_REQUEST, WIDERSPRUCH_STATUS_VALIDATION

for (const kind of ["library", "prepared", "action", "letter", "error"]) {
  koffi.opaque(`widerspruch_${kind}`);
}
const file = koffi.load(process.env.WIDERSPRUCH_LIBRARY ?? "libwiderspruch.so.0.1");
const c = (declaration) => file.func(declaration);

const abiVersion = c("uint32_t widerspruch_abi_version()");
const libraryNew = c("uint32_t widerspruch_library_new(_Out_ widerspruch_library **out, _Out_ widerspruch_error **error)");
const libraryFree = c("void widerspruch_library_free(_Inout_ widerspruch_library **library)");
const prepareJson = c(`uint32_t widerspruch_library_prepare_json(const widerspruch_library *library, const uint8_t *json,
  size_t length, _Out_ widerspruch_prepared **out, _Out_ widerspruch_error **error)`);
const preparedFree = c("void widerspruch_prepared_free(_Inout_ widerspruch_prepared **prepared)");
const actionCount = c("size_t widerspruch_prepared_action_count(const widerspruch_prepared *prepared)");
const actionAt = c("const widerspruch_action *widerspruch_prepared_action(const widerspruch_prepared *prepared, size_t index)");
const actionId = c("const char *widerspruch_action_id(const widerspruch_action *action, size_t *length)");
const actionTitle = c("const char *widerspruch_action_title(const widerspruch_action *action, size_t *length)");
const letterCount = c("size_t widerspruch_prepared_letter_count(const widerspruch_prepared *prepared)");
const letterAt = c("const widerspruch_letter *widerspruch_prepared_letter(const widerspruch_prepared *prepared, size_t index)");
const letterSubject = c("const char *widerspruch_letter_subject(const widerspruch_letter *letter, size_t *length)");
const letterText = c("const char *widerspruch_letter_text(const widerspruch_letter *letter, size_t *length)");
const letterRender = c(`uint32_t widerspruch_letter_render(const widerspruch_letter *letter, const char *format,
  _Out_ const uint8_t **bytes, _Out_ size_t *length, _Out_ widerspruch_error **error)`);
const errorFree = c("void widerspruch_error_free(_Inout_ widerspruch_error **error)");
const errorMessage = c("const char *widerspruch_error_message(const widerspruch_error *error, size_t *length)");
const issueCount = c("size_t widerspruch_error_issue_count(const widerspruch_error *error)");
const issueCode = c("const char *widerspruch_error_issue_code(const widerspruch_error *error, size_t index, size_t *length)");
const issuePath = c("const char *widerspruch_error_issue_path(const widerspruch_error *error, size_t index, size_t *length)");
const issueMessage = c("const char *widerspruch_error_issue_message(const widerspruch_error *error, size_t index, size_t *length)");

const list = (count, element) => Array.from({ length: count }, (_, index) => element(index));

/** What the library reports. `issues` is a list of `{ code, path, message }`. */
export class WiderspruchError extends Error {
  constructor(status, message, issues) {
    super(message);
    this.status = status;
    this.issues = issues;
  }

  /** Whether the case itself is wrong; the issues then say why. */
  get refused() {
    return REFUSED.includes(this.status);
  }
}

/** Calls a function that can fail; its last argument, the error, is added here. */
function check(call, ...inputs) {
  const error = [null];
  const status = call(...inputs, error);
  if (status === 0) {
    return;
  }
  try {
    const issues = list(issueCount(error[0]), (index) => ({
      code: issueCode(error[0], index, null),
      path: issuePath(error[0], index, null),
      message: issueMessage(error[0], index, null),
    }));
    throw new WiderspruchError(status, errorMessage(error[0], null), issues);
  } finally {
    errorFree(error);
  }
}

/** Facts and wording. Make one, share it, and close it at the end. */
export class Library {
  #handle = [null]; // the variable that the library sets and, when it frees the handle, clears

  constructor() {
    if (abiVersion() !== ABI) {
      throw new Error(`the library has the ABI version ${abiVersion()}, this program needs ${ABI}`);
    }
    check(libraryNew, this.#handle);
  }

  /** Validates a case (bytes of JSON), plans it and writes the letters. */
  prepare(json) {
    const handle = [null];
    check(prepareJson, this.#handle[0], json, json.length, handle);
    try {
      return { actions: actions(handle[0]), letters: letters(handle[0]) };
    } finally {
      preparedFree(handle);
    }
  }

  close() {
    libraryFree(this.#handle);
  }
}

function actions(prepared) {
  return list(actionCount(prepared), (index) => {
    const action = actionAt(prepared, index);
    return { id: actionId(action, null), title: actionTitle(action, null) };
  });
}

function letters(prepared) {
  return list(letterCount(prepared), (index) => {
    const letter = letterAt(prepared, index);
    return { subject: letterSubject(letter, null), text: letterText(letter, null), html: render(letter, "html") };
  });
}

function render(letter, format) {
  const bytes = [null], length = [0];
  check(letterRender, letter, format, bytes, length);
  // The bytes belong to the letter: they are copied.
  return Buffer.from(koffi.decode(bytes[0], koffi.array("uint8_t", length[0], "Typed")));
}
