// Package widerspruch embeds the C library: a case as JSON goes in, actions and finished letters come out.
//
// A Library and a Prepared may be used by any number of goroutines at once. Call Close when no goroutine uses them any
// more; using them afterwards is safe and gives nothing.
package widerspruch

/*
#cgo pkg-config: widerspruch
#include <stdlib.h>
#include <widerspruch.h>
*/
import "C"

import (
	"fmt"
	"runtime"
	"unsafe"
)

// Issue is one thing that is wrong with a case.
type Issue struct {
	Code    string // stable, such as "platform.unknown"
	Path    string // a JSON pointer into the case
	Message string // for the user, in the language of the guide
}

// Error is what the library reports.
type Error struct {
	Status  uint32
	Message string
	Issues  []Issue
}

func (e *Error) Error() string { return e.Message }

// Refused says whether the case itself is wrong; Issues then says why.
func (e *Error) Refused() bool {
	return e.Status == C.WIDERSPRUCH_STATUS_REQUEST || e.Status == C.WIDERSPRUCH_STATUS_VALIDATION
}

// Library holds facts and wording. Make one and share it.
type Library struct{ handle *C.widerspruch_library }

// Prepared is a prepared case. It holds personal data.
type Prepared struct{ handle *C.widerspruch_prepared }

// Action is one thing to do.
type Action struct{ ID, Title, URL string }

// Letter is a letter in its final wording.
type Letter struct {
	Subject, Text string
	HTML          []byte
}

// New makes a library of what is built in.
func New() (*Library, error) {
	if abi := C.widerspruch_abi_version(); abi != C.WIDERSPRUCH_ABI_VERSION {
		return nil, fmt.Errorf("the library has the ABI version %d, this program needs %d", abi,
			C.WIDERSPRUCH_ABI_VERSION)
	}
	library := new(Library)
	var failure *C.widerspruch_error
	status := C.widerspruch_library_new(&library.handle, &failure)
	return library, take(status, &failure)
}

// Close frees the library. What was prepared with it lives on.
func (l *Library) Close() { C.widerspruch_library_free(&l.handle) }

// Prepare validates a case, plans it and writes the letters. A case that is wrong gives an *Error with all issues.
func (l *Library) Prepare(json []byte) (*Prepared, error) {
	prepared := new(Prepared)
	var failure *C.widerspruch_error
	status := C.widerspruch_library_prepare_json(l.handle, bytesPointer(json), C.size_t(len(json)), &prepared.handle,
		&failure)
	if err := take(status, &failure); err != nil {
		return nil, err
	}
	return prepared, nil
}

// Close frees the case.
func (p *Prepared) Close() { C.widerspruch_prepared_free(&p.handle) }

// Actions are the things to do, in their order.
func (p *Prepared) Actions() []Action {
	actions := make([]Action, C.widerspruch_prepared_action_count(p.handle))
	for i := range actions {
		action := C.widerspruch_prepared_action(p.handle, C.size_t(i))
		var id, title, url C.size_t
		actions[i].ID = text(C.widerspruch_action_id(action, &id), id)
		actions[i].Title = text(C.widerspruch_action_title(action, &title), title)
		actions[i].URL = text(C.widerspruch_action_url(action, &url), url)
	}
	return actions
}

// Letters are the letters, in the order of the plan.
func (p *Prepared) Letters() ([]Letter, error) {
	letters := make([]Letter, C.widerspruch_prepared_letter_count(p.handle))
	for i := range letters {
		letter := C.widerspruch_prepared_letter(p.handle, C.size_t(i))
		var subject, body C.size_t
		letters[i].Subject = text(C.widerspruch_letter_subject(letter, &subject), subject)
		letters[i].Text = text(C.widerspruch_letter_text(letter, &body), body)
		html, err := render(letter, "html")
		if err != nil {
			return nil, err
		}
		letters[i].HTML = html
	}
	return letters, nil
}

func render(letter *C.widerspruch_letter, format string) ([]byte, error) {
	word := C.CString(format)
	defer C.free(unsafe.Pointer(word))
	var bytes *C.uint8_t
	var length C.size_t
	var failure *C.widerspruch_error
	status := C.widerspruch_letter_render(letter, word, &bytes, &length, &failure)
	if err := take(status, &failure); err != nil {
		return nil, err
	}
	// The bytes belong to the letter: C.GoBytes copies them.
	return C.GoBytes(unsafe.Pointer(bytes), C.int(length)), nil
}

// take turns a status into an error of Go and frees the library's.
func take(status C.widerspruch_status, failure **C.widerspruch_error) error {
	if status == C.WIDERSPRUCH_STATUS_OK {
		return nil
	}
	defer C.widerspruch_error_free(failure)
	return describe(status, *failure)
}

// describe copies an error of the library.
func describe(status C.widerspruch_status, failure *C.widerspruch_error) *Error {
	var length C.size_t
	described := &Error{Status: uint32(status)}
	described.Message = text(C.widerspruch_error_message(failure, &length), length)
	for i := range C.widerspruch_error_issue_count(failure) {
		var code, path, message C.size_t
		described.Issues = append(described.Issues, Issue{
			Code:    text(C.widerspruch_error_issue_code(failure, i, &code), code),
			Path:    text(C.widerspruch_error_issue_path(failure, i, &path), path),
			Message: text(C.widerspruch_error_issue_message(failure, i, &message), message),
		})
	}
	return described
}

// text copies a text of the library; a missing one is empty.
func text(pointer *C.char, length C.size_t) string { return C.GoStringN(pointer, C.int(length)) }

// bytesPointer is the address of a slice's bytes. The library reads them during the call only, as cgo demands.
func bytesPointer(bytes []byte) *C.char { return (*C.char)(unsafe.Pointer(unsafe.SliceData(bytes))) }

// pinned gives the addresses and lengths of many slices, which stay where they are until the pinner lets them go.
func pinned(pinner *runtime.Pinner, cases [][]byte) ([]*C.char, []C.size_t) {
	pointers, lengths := make([]*C.char, len(cases)), make([]C.size_t, len(cases))
	for i, bytes := range cases {
		if len(bytes) > 0 {
			pinner.Pin(unsafe.SliceData(bytes))
			pointers[i] = bytesPointer(bytes)
		}
		lengths[i] = C.size_t(len(bytes))
	}
	return pointers, lengths
}
