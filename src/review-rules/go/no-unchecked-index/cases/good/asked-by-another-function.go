package lines

import (
	"bufio"
	"errors"
	"io"
	"strings"
)

func read(r io.Reader) (map[string]string, error) {
	found := map[string]string{}
	lines := bufio.NewScanner(r)
	for lines.Scan() {
		parts := strings.SplitN(lines.Text(), "=", 2)
		if err := hasTwo(parts); err != nil {
			return nil, err
		}
		found[parts[0]] = parts[1]
	}
	return found, nil
}

func readAll(r io.Reader) []string {
	var found []string
	lines := bufio.NewScanner(r)
	for lines.Scan() {
		parts := strings.SplitN(lines.Text(), "=", 2)
		checkParts(parts, 2)
		found = append(found, parts[1])
	}
	return found
}

func hasTwo(parts []string) error {
	if len(parts) != 2 {
		return errors.New("a pair is needed")
	}
	return nil
}

func checkParts(parts []string, n int) {
	if len(parts) < n {
		panic("too few parts")
	}
}
