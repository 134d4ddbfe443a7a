package number

import (
	"net/http"
	"strconv"
)

func port(r *http.Request) (uint16, error) {
	text := r.Header.Get("X-Port")
	port, err := strconv.Atoi(text)
	if err != nil {
		return 0, err
	}
	return uint16(port), nil // expect: integer-overflow
}
