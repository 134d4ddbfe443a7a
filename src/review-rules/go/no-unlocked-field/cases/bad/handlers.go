package web

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

var cache = map[string]string{}

var hits int

var visits map[string]string

type server struct {
	seen  map[string]int
	total int
}

func page(w http.ResponseWriter, r *http.Request) {
	if _, ok := cache[r.URL.Path]; !ok {
		cache[r.URL.Path] = render(r.URL.Path) // expect: data-race
	}
	hits++ // expect: data-race
	_, _ = w.Write([]byte(cache[r.URL.Path]))
}

func (s *server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s.seen[r.RemoteAddr]++ // expect: data-race
	s.total++              // expect: data-race
	w.WriteHeader(http.StatusNoContent)
}

func routes(mux *http.ServeMux) {
	names := make(map[string]bool)
	mux.HandleFunc("/names", func(w http.ResponseWriter, r *http.Request) {
		names[r.FormValue("name")] = true // expect: data-race
	})
}

func visit(c *gin.Context) {
	visits[c.Query("name")] = "seen" // expect: data-race

}
