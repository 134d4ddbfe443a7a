package rules

import (
	"bufio"
	"bytes"
	"io"
	"strings"
)

func Words(text string) (words []string, err error) {
	lines := bufio.NewScanner(strings.NewReader(text))
	for lines.Scan() {
		words = append(words, lines.Text())
	}
	return words, nil
}

func Copy(from io.Reader) (n int, err error) {
	var all bytes.Buffer
	if _, err := all.ReadFrom(from); err != nil {
		return 0, err
	}
	lines := bufio.NewScanner(&all)
	for lines.Scan() {
		n++
	}
	return n, nil
}
