package number

import (
	"net/http"
	"strconv"
)

func level(r *http.Request) uint8 {
	text := r.FormValue("text")
	n, _ := strconv.Atoi(text)
	switch n {
	case 1, 2, 3:
		return uint8(n)
	}
	return 0
}
