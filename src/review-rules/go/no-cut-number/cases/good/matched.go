package number

import (
	"net/http"
	"regexp"
	"strconv"
)

var version = regexp.MustCompile(`^v(\d{1,2})$`)

func major(r *http.Request) uint8 {
	text := r.FormValue("text")
	m := version.FindStringSubmatch(text)
	if m == nil {
		return 0
	}
	n, _ := strconv.Atoi(m[1])
	return uint8(n)
}
