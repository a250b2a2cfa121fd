package widerspruch

/*
#include <widerspruch.h>

extern widerspruch_status widerspruchGoResult(void *, size_t, widerspruch_status, widerspruch_prepared *,
                                              widerspruch_error *);
*/
import "C"

import (
	"fmt"
	"runtime"
	"runtime/cgo"
	"unsafe"
)

// Each receives the result of one case: a prepared case that ends with the call, or an error. What it returns stops
// the rest.
type Each func(index int, prepared *Prepared, err error) error

// PrepareAll prepares many cases on some threads and hands the results over in the order of the cases, one at a time.
func (l *Library) PrepareAll(cases [][]byte, workers int, each Each) error {
	var batch *C.widerspruch_batch
	var failure *C.widerspruch_error
	if err := take(C.widerspruch_batch_new(l.handle, C.uint32_t(workers), nil, &batch, &failure), &failure); err != nil {
		return err
	}
	defer C.widerspruch_batch_free(&batch)
	var pinner runtime.Pinner
	defer pinner.Unpin()
	pointers, lengths := pinned(&pinner, cases)
	call := &call{each: each}
	handle := cgo.NewHandle(call)
	defer handle.Delete()
	status := C.widerspruch_batch_run(batch, unsafe.SliceData(pointers), unsafe.SliceData(lengths),
		C.size_t(len(cases)), C.widerspruch_batch_callback(C.widerspruchGoResult), unsafe.Pointer(&handle), &failure)
	err := take(status, &failure)
	if call.stopped != nil {
		return call.stopped
	}
	return err
}

// call is what one run of a batch needs on the way back.
type call struct {
	each    Each
	stopped error
}

//export widerspruchGoResult
func widerspruchGoResult(userData unsafe.Pointer, index C.size_t, status C.widerspruch_status,
	prepared *C.widerspruch_prepared, failure *C.widerspruch_error) (answer C.widerspruch_status) {
	call := (*(*cgo.Handle)(userData)).Value().(*call)
	// A panic must not cross the library.
	defer func() {
		if cause := recover(); cause != nil {
			call.stopped = fmt.Errorf("panic: %v", cause)
			answer = C.WIDERSPRUCH_STATUS_STOPPED
		}
	}()
	if status != C.WIDERSPRUCH_STATUS_OK {
		call.stopped = call.each(int(index), nil, describe(status, failure))
	} else {
		borrowed := &Prepared{prepared}
		call.stopped = call.each(int(index), borrowed, nil)
		borrowed.handle = nil
	}
	if call.stopped != nil {
		return C.WIDERSPRUCH_STATUS_STOPPED
	}
	return C.WIDERSPRUCH_STATUS_OK
}
