package number

import (
	"net/http"
	"strconv"
)

func port(r *http.Request) uint16 {
	text := r.FormValue("text")
	port, _ := strconv.Atoi(text)
	return uint16(port)
}
// path: number/port_test.go
