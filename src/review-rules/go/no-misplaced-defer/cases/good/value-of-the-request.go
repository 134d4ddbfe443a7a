package api

import (
	"context"
	"net/http"

	"github.com/go-chi/chi/v5/middleware"
)

type server struct {
	record func(request, id string)
	purge  func(context.Context)
}

func (s *server) create(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	go func() {
		s.record(middleware.GetReqID(r.Context()), id)
	}()
	w.WriteHeader(http.StatusCreated)
}

func (s *server) remove(w http.ResponseWriter, r *http.Request) {
	ctx := r.Context()
	go s.purge(detach(ctx))
	w.WriteHeader(http.StatusAccepted)
}
