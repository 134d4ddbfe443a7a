package web

import (
	"net/http"
	"strconv"
)

type pager struct{ Limit, Offset int }

func Show(w http.ResponseWriter, r *http.Request, all []string) {
	limit, err := strconv.Atoi(r.URL.Query().Get("limit"))
	if err != nil {
		limit = 10
	}
	total := len(all)
	switch {
	case limit <= 0:
		limit = 10
	case total < limit:
		limit = total
	}
	for _, s := range all[:limit] {
		w.Write([]byte(s))
	}
}

func Last(w http.ResponseWriter, r *http.Request, all []string) {
	n, err := strconv.Atoi(r.FormValue("n"))
	if err != nil || !inRange(n, len(all)) {
		http.Error(w, "n", 400)
		return
	}
	w.Write([]byte(all[n:][0]))
}

func inRange(n, size int) bool { return n >= 0 && n < size }

func Truncate(w http.ResponseWriter, r *http.Request, load func(limit, offset int) []string) {
	limit, _ := strconv.Atoi(r.FormValue("limit"))
	p := pager{Limit: limit + 1}
	rows := load(p.Limit, 0)
	more := len(rows) == limit+1
	if more {
		rows = rows[:limit]
	}
	w.Write([]byte(strconv.Itoa(len(rows))))
}
