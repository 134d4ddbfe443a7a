package report

import (
	"bufio"
	"fmt"
	"io"
	"os"
)

func Write(path string, rows []string) error {
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	defer f.Close()
	w := bufio.NewWriter(f)
	for _, row := range rows {
		fmt.Fprintln(w, row)
	}
	w.Flush() // expect: unchecked-error
	return nil
}

func Copy(path string, from io.Reader, head string) error {
	out, err := os.OpenFile(path, os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	out.WriteString(head) // expect: unchecked-error
	io.Copy(out, from)
	return out.Close()
}

func Fill(path string, from io.Reader) error {
	out, err := os.CreateTemp(path, "fill")
	if err != nil {
		return err
	}
	io.Copy(out, from) // expect: unchecked-error
	return out.Close()
}

func Dump(path string, data []byte) error {
	out, err := os.Create(path)
	if err != nil {
		return err
	}
	if _, err := out.Write(data); err != nil {
		out.Close()
		return err
	}
	out.Close() // expect: unchecked-error
	return os.Chmod(path, 0o400)
}

func DumpWithEnd(path string, data, end []byte) error {
	out, err := os.Create(path)
	if err != nil {
		return err
	}
	if _, err := out.Write(data); err != nil {
		return err
	}
	if err := out.Sync(); err != nil {
		return err
	}
	if _, err := out.Write(end); err != nil {
		return err
	}
	out.Close() // expect: unchecked-error
	return os.Rename(path, path+".done")
}

func DumpUnseen(path string, data []byte) error {
	out, err := os.Create(path)
	if err != nil {
		return err
	}
	if _, err := out.Write(data); err != nil {
		return err
	}
	_ = out.Sync()
	out.Close() // expect: unchecked-error
	return os.Rename(path, path+".done")
}
