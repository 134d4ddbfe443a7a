package number

import (
	"net/http"
	"strconv"
)

func month(r *http.Request) uint8 {
	date := r.FormValue("date")
	n, _ := strconv.Atoi(date[5:7])
	return uint8(n)
}
