package catalog

import (
	"net/http"
	"strconv"
	"strings"
)

const most = 100

func list(w http.ResponseWriter, r *http.Request) {
	q := r.URL.Query()
	count, err := strconv.Atoi(q.Get("n"))
	if err != nil || count < 0 {
		count = most
	}
	names := make([]string, count) // expect: unbounded-read
	filled := fill(names, q.Get("last"))
	answer(w, names[:filled])
}

func page(w http.ResponseWriter, r *http.Request) {
	size, err := strconv.ParseInt(r.FormValue("size"), 10, 64)
	if err != nil {
		http.Error(w, "size", http.StatusBadRequest)
		return
	}
	rows := make([]Row, 0, int(size)+1) // expect: unbounded-read
	answer(w, load(rows))
}

func line(w http.ResponseWriter, r *http.Request) {
	width, _ := strconv.Atoi(r.FormValue("width"))
	_, _ = w.Write([]byte(strings.Repeat("-", width))) // expect: unbounded-read
}
