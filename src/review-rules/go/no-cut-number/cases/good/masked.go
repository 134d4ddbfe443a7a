package number

import (
	"net/http"
	"strconv"
)

func low(r *http.Request) byte {
	text := r.FormValue("text")
	n, _ := strconv.ParseUint(text, 10, 64)
	return byte(n & 0xff)
}

func high(r *http.Request) byte {
	text := r.FormValue("text")
	n, _ := strconv.ParseUint(text, 10, 64)
	return byte(n >> 56)
}
