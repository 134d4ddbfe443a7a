package devices

import (
	"bufio"
	"strings"
)

func parents(scanner *bufio.Scanner) []string {
	var found []string
	for scanner.Scan() {
		parts := strings.Split(strings.TrimSpace(scanner.Text()), "/")
		found = append(found, parts[len(parts)-2]) // expect: slice-bounds
	}
	return found
}
