package number

import (
	"net/http"
	"strconv"
)

func port(r *http.Request) (uint16, error) {
	text := r.FormValue("text")
	port, err := strconv.ParseUint(text, 10, 16)
	return uint16(port), err
}

func count(r *http.Request) (int32, error) {
	text := r.FormValue("text")
	n, err := strconv.ParseInt(text, 10, 32)
	return int32(n), err
}
