package listing

import (
	"errors"
	"net/http"
	"strconv"
)

func offset(r *http.Request) (int32, error) {
	n, err := strconv.ParseInt(r.URL.Query().Get("offset"), 10, 64)
	if err != nil || n < 0 {
		return 0, errors.New("bad offset")
	}
	return int32(n), nil // expect: integer-overflow
}
