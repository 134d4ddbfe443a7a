package proxy

import (
	"fmt"
	"net/http"
)

type backend struct {
	address string
	weight  int
}

func (b *backend) Address() string {
	if b == nil {
		return ""
	}
	return b.address
}

type router struct {
	backends map[string]*backend
	plain    map[string]backend
}

func (rt *router) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	b, ok := rt.backends[r.Host]
	if !ok {
		http.NotFound(w, r)
		return
	}
	fmt.Fprintln(w, b.weight)
}

func (rt *router) Show(w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("name")
	if _, ok := rt.backends[name]; !ok {
		http.NotFound(w, r)
		return
	}
	b := rt.backends[name]
	fmt.Fprintln(w, b.weight)
}

func (rt *router) Weigh(w http.ResponseWriter, r *http.Request) {
	b := rt.backends[r.PathValue("name")]
	if b == nil {
		http.NotFound(w, r)
		return
	}
	b.weight++
}

func (rt *router) Plain(w http.ResponseWriter, r *http.Request) {
	b := rt.plain[r.PathValue("name")]
	fmt.Fprintln(w, b.weight, rt.backends["main"].Address())
	c := rt.backends[r.PathValue("name")]
	fmt.Fprintln(w, c.Address())
}

func (rt *router) Known(w http.ResponseWriter, r *http.Request) {
	name := r.PathValue("name")
	if !rt.has(name) {
		http.NotFound(w, r)
		return
	}
	b := rt.backends[name]
	fmt.Fprintln(w, b.address)
}

func (rt *router) has(name string) bool { return rt.backends[name] != nil }
