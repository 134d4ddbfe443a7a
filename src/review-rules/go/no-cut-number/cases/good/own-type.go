package number

import (
	"net/http"
	"strconv"
)

type level uint8

func parse(r *http.Request) level {
	text := r.FormValue("text")
	n, _ := strconv.ParseUint(text, 10, 8)
	return level(n)
}
