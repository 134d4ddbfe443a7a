package state

import (
	"fmt"
	"log"
	"os"
)

// Each write has come to the disk before it returns.
func Store(path string, id int) error {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL|os.O_SYNC, 0o600)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(f, "%d", id)
	f.Close()
	if err != nil {
		return err
	}
	return os.Rename(path, path+".done")
}

// What was written is on the disk before it is closed, or somebody knows that it is not.
func StoreAll(path string, lines []string) error {
	out, err := os.Create(path)
	if err != nil {
		return err
	}
	for _, line := range lines {
		if _, err := fmt.Fprintln(out, line); err != nil {
			out.Close()
			return err
		}
	}
	if err := out.Sync(); err != nil {
		out.Close()
		return err
	}
	out.Close()
	return os.Rename(path, path+".done")
}

func StoreOne(path, line string) error {
	out, err := os.Create(path)
	if err != nil {
		return err
	}
	if _, err = out.WriteString(line); err == nil {
		err = out.Sync()
	}
	out.Close()
	return err
}

func trace(line string) {
	if path := os.Getenv("TRACE_FILE"); path != "" {
		f, err := os.OpenFile(path, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o644)
		if err == nil {
			defer f.Close()
			f.WriteString(line)
		}
	}
}

func program(add bool, states []string) error {
	var err error
	for _, state := range states {
		exists, err := find(state)
		if err != nil {
			exists = !add
		}
		if add != exists {
			log.Printf("%s of %s", action(add), state)
		}
	}
	return err
}
