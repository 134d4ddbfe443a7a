package number

import (
	"net/http"
	"strconv"
)

func port(r *http.Request) ([]byte, error) {
	text := r.FormValue("text")
	p, err := strconv.ParseUint(text, 10, 16)
	if err != nil {
		return nil, err
	}
	return []byte{byte(p >> 8), byte(p)}, nil
}

// The text was looked at where it was set.
func frequency(r *http.Request) int32 {
	text := r.FormValue("text")
	n, _ := strconv.Atoi(text)
	return int32(n)
}
