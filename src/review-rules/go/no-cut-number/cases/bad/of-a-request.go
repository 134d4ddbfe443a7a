package number

import (
	"net/http"
	"strconv"
)

func page(r *http.Request) int32 {
	page, _ := strconv.Atoi(r.FormValue("page"))
	return int32(page) // expect: integer-overflow
}
