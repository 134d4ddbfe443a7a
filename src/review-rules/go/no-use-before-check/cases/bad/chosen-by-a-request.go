package proxy

import (
	"fmt"
	"net/http"
	"strings"

	"github.com/gorilla/mux"
)

type backend struct {
	address string
	weight  int
}

type router struct {
	backends map[string]*backend
}

func (rt *router) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	name, _, _ := strings.Cut(r.Host, ".")
	b := rt.backends[name]
	w.Header().Set("X-Weight", fmt.Sprint(b.weight)) // expect: use-before-err-check
	http.Redirect(w, r, "http://"+b.address, http.StatusFound)
}

func (rt *router) Show(w http.ResponseWriter, r *http.Request) {
	found := rt.backends[mux.Vars(r)["name"]]
	fmt.Fprintln(w, found.address) // expect: use-before-err-check
}

func (rt *router) Weigh(w http.ResponseWriter, r *http.Request) {
	name := r.PathValue("name")
	if name == "" {
		http.NotFound(w, r)
		return
	}
	one := rt.backends[name]
	one.weight++ // expect: use-before-err-check
	w.WriteHeader(http.StatusNoContent)
}
