package session

import (
	"log"
	"net/http"
)

type session struct{ name string }

type handler struct{ byID map[string]*session }

func (h *handler) get(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	h.ensure(id)
	s := h.byID[id]
	_, _ = w.Write([]byte(s.name))
}

func (h *handler) show(w http.ResponseWriter, r *http.Request) {
	id := r.FormValue("id")
	ok := h.has(id)
	if !ok {
		http.NotFound(w, r)
		return
	}
	log.Println("show", id)
	s := h.byID[id]
	_, _ = w.Write([]byte(s.name))
}

func (h *handler) ensure(id string) {
	if h.byID[id] == nil {
		h.byID[id] = &session{}
	}
}

func (h *handler) has(id string) bool { return h.byID[id] != nil }
