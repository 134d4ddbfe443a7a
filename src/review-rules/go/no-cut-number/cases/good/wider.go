package number

import (
	"net/http"
	"strconv"
)

func size(r *http.Request) (int64, error) {
	text := r.FormValue("text")
	n, err := strconv.Atoi(text)
	return int64(n), err
}

func word(r *http.Request) (int, error) {
	text := r.FormValue("text")
	n, err := strconv.ParseInt(text, 10, 64)
	return int(n), err
}
