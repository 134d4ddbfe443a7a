package certs

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
)

var errNoServer = errors.New("no server")

func Renew(ctx context.Context, name string, staple func(context.Context, string) error) (string, error) {
	err := staple(ctx, name)
	if errors.Is(err, errNoServer) {
		slog.Debug("stapling", "error", err)
	} else if err != nil {
		slog.Warn("stapling", "error", err, "name", name)
	}
	return name, nil
}

func Serve(w http.ResponseWriter, pick func() error) {
	if err := pick(); err != nil {
		if errors.Is(err, errNoServer) {
			http.Error(w, "busy", http.StatusServiceUnavailable)
		} else {
			http.Error(w, err.Error(), http.StatusInternalServerError)
		}
	}
}

func Twice(pick func() error) error {
	err := pick()
	if err == nil {
		return nil
	}
	if errors.Is(err, errNoServer) {
		return nil
	} else {
		return fmt.Errorf("pick: %w", err)
	}
}

// nil is as good as any.
func Passed(pick func() error) error {
	err := pick()
	if errors.Is(err, errNoServer) {
		return nil
	} else {
		return err
	}
}

func Asked(pick func() error) {
	err := pick()
	if errors.Is(err, errNoServer) {
		slog.Debug("no server")
	} else {
		if err != nil {
			slog.Error("pick", "error", err)
		}
	}
}

type connection struct{ run func() error }

// It runs until something fails.
func (c *connection) Follow() {
	err := c.run()
	if errors.Is(err, errNoServer) {
		slog.Info("stopped")
	} else {
		slog.Warn("stopped", "error", err)
	}
}
