package api

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
)

func create(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusCreated)
	json.NewEncoder(w).Encode(map[string]string{"id": "7"})
}

func either(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet {
		w.WriteHeader(http.StatusMethodNotAllowed)
		return
	}
	w.Header().Set("Content-Type", "text/plain")
	fmt.Fprintln(w, "ok")
}

func hints(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Link", "</app.css>; rel=preload")
	w.WriteHeader(http.StatusEarlyHints)
	w.Header().Set("Content-Type", "text/html")
	w.WriteHeader(http.StatusOK)
}

func recorded(w http.ResponseWriter, next http.Handler, r *http.Request) {
	rec := httptest.NewRecorder()
	rec.WriteHeader(http.StatusOK)
	rec.Header().Set("X-Held", "1")
	next.ServeHTTP(rec, r)
	w.Header().Set("X-Held", rec.Header().Get("X-Held"))
	w.Write(rec.Body.Bytes())
}

func later(w http.ResponseWriter) func() {
	w.Write([]byte("begin"))
	return func() { w.Header().Set("X-Later", "1") }
}

type held struct {
	http.ResponseWriter
	status int
}

func (h *held) done(req *http.Request) {
	h.WriteHeader(h.status)
	req.Header.Set("X-Done", "1")
}

// The context of a framework sends its status with the body.
type context struct {
	Writer interface {
		WriteHeader(status int)
		Header() http.Header
	}
}

func (c *context) status() {
	c.Writer.WriteHeader(http.StatusOK)
	c.Writer.Header().Set("X-Status", "1")
}

// An encoder that cannot make the text has written nothing.
func told(w http.ResponseWriter, names []any) {
	w.Header().Set("Content-Type", "application/json")
	if err := json.NewEncoder(w).Encode(names); err != nil {
		w.Header().Set("Content-Type", "text/plain")
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
}

func toldBelow(w http.ResponseWriter, names []any) {
	err := json.NewEncoder(w).Encode(names)
	if err != nil {
		w.Header().Set("Content-Type", "text/plain")
		http.Error(w, err.Error(), http.StatusInternalServerError)
	}
}
