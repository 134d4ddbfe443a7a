package certs

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
)

var errNoServer = errors.New("no server")

func Renew(ctx context.Context, name string, staple func(context.Context, string) error) (string, error) {
	if name == "" {
		return "", errNoServer
	}
	err := staple(ctx, name)
	if errors.Is(err, errNoServer) {
		slog.Debug("stapling", "error", err)
	} else {
		slog.Warn("stapling", "error", err, "name", name) // expect: nil-error
	}
	return name, nil
}

func Serve(w http.ResponseWriter, pick func() (http.Handler, error), r *http.Request) {
	handler, err := pick()
	if errors.Is(err, errNoServer) {
		http.Error(w, "busy", http.StatusServiceUnavailable)
		return
	} else {
		http.Error(w, err.Error(), http.StatusInternalServerError) // expect: nil-error
	}
	handler.ServeHTTP(w, r)
}
