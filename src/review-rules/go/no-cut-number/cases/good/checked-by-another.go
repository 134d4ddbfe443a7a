package number

import (
	"errors"
	"net/http"
	"strconv"
)

func isPort(n int) bool {
	return n > 0 && n < 1<<16
}

func port(r *http.Request) (uint16, error) {
	text := r.FormValue("text")
	n, err := strconv.Atoi(text)
	if err != nil {
		return 0, err
	}
	if !isPort(n) {
		return 0, errors.New("no such port")
	}
	return uint16(n), nil
}
