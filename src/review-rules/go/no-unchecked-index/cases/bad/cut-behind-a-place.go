package addr

import (
	"bufio"
	"strings"
)

func hosts(lines *bufio.Scanner) []string {
	var found []string
	for lines.Scan() {
		line := lines.Text()
		colon := strings.LastIndexByte(line, ':')
		host := line[:colon] // expect: slice-bounds
		found = append(found, host+"/"+line[colon+1:])
	}
	return found
}
