package routes

import (
	"bufio"
	"errors"
	"io"
	"os"
	"strings"
)

const table = "/proc/net/route"

func Gateways() ([]string, error) {
	file, err := os.Open(table)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	return read(file)
}

func read(input io.Reader) (found []string, err error) {
	lines := bufio.NewScanner(input)
	for lines.Scan() {
		fields := strings.Fields(lines.Text())
		if fields[1] == "00000000" {
			found = append(found, fields[2])
		}
	}
	if len(found) == 0 {
		return nil, errors.New("no gateway")
	}
	return found, lines.Err()
}
