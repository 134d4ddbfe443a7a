package rules

import (
	"bufio"
	"fmt"
	"io"
	"net/http"
	"os"
	"strings"
)

func Parse(from io.Reader) (rules []string, err error) {
	lines := bufio.NewScanner(from)
	for lines.Scan() { // expect: rows-error
		line := strings.TrimSpace(lines.Text())
		if strings.HasPrefix(line, "!") {
			return nil, fmt.Errorf("no rule: %s", line)
		}
		rules = append(rules, line)
	}
	return rules, nil
}

func Load(path string) (int, error) {
	file, err := os.Open(path)
	if err != nil {
		return 0, err
	}
	defer file.Close()
	n := 0
	lines := bufio.NewScanner(file)
	lines.Split(bufio.ScanWords)
	for lines.Scan() { // expect: rows-error
		n++
	}
	return n, nil
}

func Names(res *http.Response) (names []string, err error) {
	lines := bufio.NewScanner(res.Body)
	for lines.Scan() { // expect: rows-error
		names = append(names, lines.Text())
	}
	return names, nil
}
