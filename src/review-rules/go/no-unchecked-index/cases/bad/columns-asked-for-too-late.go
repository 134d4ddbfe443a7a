package disks

import (
	"bufio"
	"errors"
	"io"
	"os"
	"strings"
)

const table = "/proc/diskstats"

func Read() (map[string]string, error) {
	file, err := os.Open(table)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	return parse(file)
}

func parse(input io.Reader) (map[string]string, error) {
	reads := map[string]string{}
	lines := bufio.NewScanner(input)
	for lines.Scan() {
		words := strings.Fields(lines.Text())
		if strings.HasPrefix(words[2], "loop") { // expect: slice-bounds
			continue
		}
		if len(words) < 4 {
			return nil, errors.New("a line without columns")
		}
		reads[words[2]] = words[3]
	}
	return reads, lines.Err()
}
