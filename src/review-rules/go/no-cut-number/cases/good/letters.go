package number

import (
	"net/http"
	"strconv"
)

func letter(r *http.Request) rune {
	text := r.FormValue("text")
	n, _ := strconv.Atoi(text)
	return rune(n)
}
