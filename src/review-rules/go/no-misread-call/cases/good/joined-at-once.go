package lines

import (
	"bufio"
	"bytes"
	"io"
)

func Prefix(w io.Writer, r io.Reader) error {
	scanner := bufio.NewScanner(r)
	head := [][]byte{[]byte("app")}
	for scanner.Scan() {
		if _, err := w.Write(bytes.Join(append(head, scanner.Bytes()), []byte(": "))); err != nil {
			return err
		}
	}
	return scanner.Err()
}

func All(r io.Reader) ([]byte, error) {
	scanner := bufio.NewScanner(r)
	var out []byte
	for scanner.Scan() {
		out = append(out, scanner.Bytes()...)
	}
	return out, scanner.Err()
}
