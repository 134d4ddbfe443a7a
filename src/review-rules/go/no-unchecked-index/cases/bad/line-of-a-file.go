package stat

import (
	"bufio"
	"os"
	"strconv"
	"strings"
)

func counters(path string) (map[string]int, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	found := map[string]int{}
	scanner := bufio.NewScanner(file)
	for scanner.Scan() {
		parts := strings.Fields(scanner.Text())
		count, err := strconv.Atoi(parts[1]) // expect: slice-bounds
		if err != nil {
			return nil, err
		}
		found[parts[0]] = count
	}
	return found, scanner.Err()
}
