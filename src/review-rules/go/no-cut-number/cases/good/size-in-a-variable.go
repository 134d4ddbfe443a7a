package number

import (
	"net/http"
	"strconv"
)

func parse(r *http.Request, bits int) (uint16, error) {
	text := r.FormValue("text")
	n, err := strconv.ParseUint(text, 10, bits)
	return uint16(n), err
}
