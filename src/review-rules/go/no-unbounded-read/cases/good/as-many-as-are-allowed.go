package catalog

import (
	"net/http"
	"os"
	"strconv"
	"strings"
)

const most = 100

func list(w http.ResponseWriter, r *http.Request) {
	count, err := strconv.Atoi(r.URL.Query().Get("n"))
	if err != nil || count < 0 || count > most {
		count = most
	}
	answer(w, make([]string, count))
}

func page(w http.ResponseWriter, r *http.Request) {
	size, _ := strconv.Atoi(r.FormValue("size"))
	if size < 1 {
		size = 1
	}
	rows := make([]Row, min(size, most))
	answer(w, load(rows))
}

func few(w http.ResponseWriter, r *http.Request) {
	n, _ := strconv.Atoi(r.FormValue("n"))
	if n <= 20 {
		answer(w, make([]string, n))
	}
}

func line(w http.ResponseWriter, r *http.Request) {
	width, err := widthOf(r.FormValue("width"))
	if err != nil {
		return
	}
	_, _ = w.Write([]byte(strings.Repeat("-", width)))
}

func workers(w http.ResponseWriter, r *http.Request) {
	n, _ := strconv.Atoi(os.Getenv("WORKERS"))
	answer(w, make([]string, n))
}

func words(w http.ResponseWriter, r *http.Request) {
	found := make([]string, len(strings.Fields(r.FormValue("text"))))
	answer(w, found)
}

func bits(w http.ResponseWriter, r *http.Request) {
	n, err := strconv.ParseUint(r.FormValue("n"), 10, 8)
	if err != nil {
		return
	}
	answer(w, make([]string, n))
}
