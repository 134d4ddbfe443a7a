package session

import (
	"log"
	"net/http"
)

type session struct{ name string }

type handler struct{ byID map[string]*session }

func (h *handler) get(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	log.Println("get", id)
	s := h.byID[id]
	_, _ = w.Write([]byte(s.name)) // expect: use-before-err-check
}
