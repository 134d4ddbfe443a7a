package number

import (
	"net/http"
	"strconv"
)

func mask(r *http.Request) (uint8, error) {
	n, err := strconv.ParseUint(r.URL.Query().Get("mask"), 16, 0)
	return uint8(n), err // expect: integer-overflow
}
