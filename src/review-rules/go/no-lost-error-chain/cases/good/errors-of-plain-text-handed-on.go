package accessor

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
)

type accessor []int

func parse(text string) (accessor, error) {
	if text == "" {
		return nil, errors.New("empty accessor")
	}
	var found accessor
	for _, part := range strings.Split(text, ":") {
		n, err := number(part)
		if err != nil {
			return nil, err
		}
		found = append(found, n)
	}
	return found, nil
}

func number(part string) (int, error) {
	n, err := strconv.Atoi(part)
	if err != nil {
		return 0, err
	}
	if n < 0 {
		return 0, fmt.Errorf("%d is below zero", n)
	}
	return n, nil
}

func Read(r io.Reader, text string) (accessor, error) {
	if _, err := io.ReadAll(r); err != nil {
		return nil, fmt.Errorf("accessor: %w", err)
	}
	found, err := parse(text)
	if err != nil {
		return nil, fmt.Errorf("accessor %q: %s", text, err)
	}
	return found, nil
}

func Write(w io.Writer, buf []byte, one accessor) error {
	if _, err := w.Write(buf); err != nil {
		return fmt.Errorf("write: %w", err)
	}
	err := flush(w)
	if err != nil {
		return fmt.Errorf("flush: %w", err)
	}
	_, err = binary.Encode(buf, binary.LittleEndian, one)
	if err != nil {
		return fmt.Errorf("write header: %v", err)
	}
	return nil
}
