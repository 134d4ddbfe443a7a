package number

import (
	"net/http"
	"strconv"
)

func size(r *http.Request, fallback int) uint32 {
	text := r.FormValue("text")
	n := fallback
	if m, err := strconv.Atoi(text); err == nil {
		n = m
	}
	return uint32(n)
}
