package number

import (
	"net/http"
	"strconv"
)

func each(take func(int16)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		for _, text := range r.Form["n"] {
			n, err := strconv.Atoi(text)
			if err != nil {
				http.Error(w, "n", http.StatusBadRequest)
				return
			}
			take(int16(n)) // expect: integer-overflow
		}
	}
}
