package number

import (
	"net/http"
	"strconv"
)

func octet(w http.ResponseWriter, r *http.Request) {
	var n int
	var err error
	if n, err = strconv.Atoi(r.PathValue("octet")); err != nil {
		http.Error(w, "octet", http.StatusBadRequest)
		return
	}
	_, _ = w.Write([]byte{byte(n)}) // expect: integer-overflow
}
