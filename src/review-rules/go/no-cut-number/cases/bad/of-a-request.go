package number

import (
	"net/http"
	"strconv"
)

func page(r *http.Request) int32 {
	page, err := strconv.Atoi(r.FormValue("page"))
	if err != nil {
		return 1
	}
	return int32(page) // expect: integer-overflow
}
