package words

import (
	"bufio"
	"strings"
)

func Firsts(scanner *bufio.Scanner) []string {
	var found []string
	for scanner.Scan() {
		line := scanner.Text()
		if len(strings.TrimSpace(line)) == 0 {
			continue
		}
		found = append(found, strings.Fields(line)[0])
	}
	return found
}
