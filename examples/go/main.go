// The main job from Go: reads a case, prints what to do and the subject of every letter, and writes every letter as
// text and as HTML into a folder.
//
//	go run . CASE.json FOLDER
//
// Exit status: 0 done, 2 the case was refused (one line `code path message` per issue), 1 anything else.
package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"widerspruch.example/host/widerspruch"
)

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: prepare CASE.json FOLDER")
		os.Exit(1)
	}
	err := run(os.Args[1], os.Args[2])
	var failure *widerspruch.Error
	if errors.As(err, &failure) && failure.Refused() {
		for _, issue := range failure.Issues {
			fmt.Fprintln(os.Stderr, issue.Code, issue.Path, issue.Message)
		}
		os.Exit(2)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "prepare:", err)
		os.Exit(1)
	}
}

func run(path, folder string) error {
	json, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	library, err := widerspruch.New()
	if err != nil {
		return err
	}
	defer library.Close()
	prepared, err := library.Prepare(json)
	if err != nil {
		return err
	}
	defer prepared.Close()
	letters, err := prepared.Letters()
	if err != nil {
		return err
	}
	for _, action := range prepared.Actions() {
		fmt.Printf("action %s: %s\n", action.ID, action.Title)
	}
	if err := os.MkdirAll(folder, 0o777); err != nil {
		return err
	}
	for i, letter := range letters {
		name := filepath.Join(folder, fmt.Sprintf("letter-%d", i+1))
		if err := os.WriteFile(name+".txt", []byte(letter.Text), 0o666); err != nil {
			return err
		}
		if err := os.WriteFile(name+".html", letter.HTML, 0o666); err != nil {
			return err
		}
		fmt.Printf("letter %d: %s\n", i+1, letter.Subject)
	}
	return nil
}
