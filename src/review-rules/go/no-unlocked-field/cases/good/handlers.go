package web

import (
	"net/http"
	"sync"
)

var (
	mu    sync.Mutex
	cache = map[string]string{}
)

type server struct {
	mu   sync.Mutex
	seen map[string]int
}

type visit struct {
	fields map[string]string
	count  int
}

func page(w http.ResponseWriter, r *http.Request) {
	mu.Lock()
	cache[r.URL.Path] = render(r.URL.Path)
	mu.Unlock()
}

func (s *server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.seen[r.RemoteAddr]++
}

// One of them is made for each request.
func each(w http.ResponseWriter, r *http.Request) {
	v := &visit{fields: map[string]string{}}
	v.serve(w, r)
}

func (v *visit) serve(w http.ResponseWriter, r *http.Request) {
	v.fields["path"] = r.URL.Path
	v.count++
}

func own(w http.ResponseWriter, r *http.Request) {
	found := map[string]int{}
	count := 0
	for name := range r.Form {
		found[name]++
		count++
	}
	answer(w, found, count)
}

func register(name string) {
	cache[name] = name
}

func wrapped(w http.ResponseWriter, r *http.Request) {
	marks := map[string]bool{}
	http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		marks[r.Method] = true
	}).ServeHTTP(w, r)
}
