package number

import (
	"regexp"
	"strconv"
)

var version = regexp.MustCompile(`^v(\d{1,2})$`)

func major(text string) uint8 {
	m := version.FindStringSubmatch(text)
	if m == nil {
		return 0
	}
	n, _ := strconv.Atoi(m[1])
	return uint8(n)
}
