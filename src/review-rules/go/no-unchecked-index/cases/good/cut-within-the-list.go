package paging

import (
	"encoding/json"
	"net/http"
	"strconv"
)

func List(all []string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		from, _ := strconv.Atoi(r.URL.Query().Get("from"))
		if from < 0 || from > len(all) {
			from = 0
		}
		json.NewEncoder(w).Encode(all[from:])
	}
}

func page(all []int, size int, w http.ResponseWriter, r *http.Request) {
	number, _ := strconv.Atoi(r.FormValue("page"))
	start := min(max(number*size, 0), len(all))
	end := start + size
	if end > len(all) {
		end = len(all)
	}
	json.NewEncoder(w).Encode(all[start:end])
}

func checked(all []int, w http.ResponseWriter, r *http.Request) {
	n, err := strconv.Atoi(r.FormValue("n"))
	if err != nil || !fits(all, n) {
		return
	}
	json.NewEncoder(w).Encode(all[:n])
}

func fits(all []int, n int) bool { return n >= 0 && n <= len(all) }

func bounded(all []int, w http.ResponseWriter, r *http.Request) {
	limit, _ := strconv.Atoi(r.FormValue("limit"))
	if len(all) < limit || limit < 0 {
		limit = len(all)
	}
	json.NewEncoder(w).Encode(all[:limit])
}
