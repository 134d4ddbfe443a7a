package rules

import (
	"bufio"
	"io"
)

func Count(from io.Reader) (n int, err error) {
	lines := bufio.NewScanner(from)
	for lines.Scan() {
		n++
	}
	return n, lines.Err()
}

func Each(from io.Reader, use func(string)) {
	lines := bufio.NewScanner(from)
	for lines.Scan() {
		use(lines.Text())
	}
}
