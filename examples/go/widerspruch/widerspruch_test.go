package widerspruch

import (
	"bytes"
	"errors"
	"os"
	"sync"
	"testing"
)

func prepared(t *testing.T) (*Library, []byte) {
	t.Helper()
	json, err := os.ReadFile("../../cases/anna.json")
	if err != nil {
		t.Fatal(err)
	}
	library, err := New()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(library.Close)
	return library, json
}

// letters are all texts of a case in one.
func letters(prepared *Prepared) (string, error) {
	all := ""
	letters, err := prepared.Letters()
	for _, letter := range letters {
		all += letter.Text + string(letter.HTML)
	}
	return all, err
}

func TestManyGoroutinesShareOneLibraryAndOneCase(t *testing.T) {
	library, json := prepared(t)
	shared, err := library.Prepare(json)
	if err != nil {
		t.Fatal(err)
	}
	defer shared.Close()
	expected, err := letters(shared)
	if err != nil || len(expected) < 1000 {
		t.Fatal("no letters", err)
	}
	var group sync.WaitGroup
	for range 64 {
		group.Add(1)
		go func() {
			defer group.Done()
			own, err := library.Prepare(json)
			if err != nil {
				t.Error(err)
				return
			}
			defer own.Close()
			for _, prepared := range []*Prepared{own, shared} {
				if text, err := letters(prepared); err != nil || text != expected {
					t.Error("other letters", err)
				}
			}
			if _, err := library.Prepare(json[:len(json)/2]); err == nil {
				t.Error("half a case was accepted")
			}
		}()
	}
	group.Wait()
}

func TestManyCasesComeInTheirOrder(t *testing.T) {
	library, json := prepared(t)
	cases := bytes.Split(bytes.Repeat(append(json, 0), 200), []byte{0})
	next := 0
	err := library.PrepareAll(cases, 4, func(index int, prepared *Prepared, err error) error {
		if index != next {
			t.Errorf("case %d came when %d was due", index, next)
		}
		next++
		var failure *Error
		if last := index == len(cases)-1; last != (errors.As(err, &failure) && failure.Refused()) {
			t.Errorf("case %d: %v", index, err)
		}
		if err == nil && len(prepared.Actions()) == 0 {
			t.Error("nothing to do")
		}
		return nil
	})
	if err != nil || next != len(cases) {
		t.Error(next, err)
	}
}

func TestTheCallbackStopsOrPanics(t *testing.T) {
	library, json := prepared(t)
	cases := [][]byte{json, json, json, json, json}
	enough, calls := errors.New("enough"), 0
	err := library.PrepareAll(cases, 2, func(index int, _ *Prepared, _ error) error {
		calls++
		if index == 2 {
			return enough
		}
		return nil
	})
	if err != enough || calls != 3 {
		t.Error(calls, err)
	}
	err = library.PrepareAll(cases, 2, func(int, *Prepared, error) error { panic("fault of the caller") })
	if err == nil || err.Error() != "panic: fault of the caller" {
		t.Error(err)
	}
}

func TestBadInputIsAnError(t *testing.T) {
	library, json := prepared(t)
	for _, bad := range [][]byte{nil, {}, {0}, {0xff, 0xfe}, []byte("{"), append([]byte("\x00"), json...)} {
		var failure *Error
		if _, err := library.Prepare(bad); !errors.As(err, &failure) || !failure.Refused() || len(failure.Issues) == 0 {
			t.Errorf("%q: %v", bad[:min(len(bad), 8)], err)
		}
	}
	closed := new(Library)
	closed.Close()
	var failure *Error
	if _, err := closed.Prepare(json); !errors.As(err, &failure) || failure.Refused() {
		t.Error("a closed library prepares", err)
	}
	if letters, err := new(Prepared).Letters(); err != nil || len(letters) != 0 {
		t.Error("a closed case has letters", err)
	}
}
