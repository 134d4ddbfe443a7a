package web

import (
	"io"
	"net/http"
	"strconv"
)

func Random(w http.ResponseWriter, r *http.Request) {
	size, err := strconv.Atoi(r.FormValue("size"))
	if err != nil || size < 0 {
		http.Error(w, "bad size", http.StatusBadRequest)
		return
	}
	buf := make([]byte, size)
	if _, err := io.ReadFull(r.Body, buf[:size]); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	w.Write(buf)
}
