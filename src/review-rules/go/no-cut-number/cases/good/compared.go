package number

import (
	"errors"
	"net/http"
	"strconv"
)

var errPort = errors.New("no such port")

func port(r *http.Request) (uint16, error) {
	text := r.FormValue("text")
	port, err := strconv.Atoi(text)
	if err != nil || port < 1 || port > 65535 {
		return 0, errPort
	}
	return uint16(port), nil
}
