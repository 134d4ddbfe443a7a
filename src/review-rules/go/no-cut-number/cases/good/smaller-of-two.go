package number

import (
	"net/http"
	"strconv"
)

func depth(r *http.Request) uint8 {
	text := r.FormValue("text")
	n, _ := strconv.Atoi(text)
	n = min(n, 200)
	return uint8(n)
}
