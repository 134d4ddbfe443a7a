package sample

import (
	"context"
	"errors"
	"net/http"
)

var errGone = errors.New("gone")

func size(address string) (int64, error) {
	resp, err := http.Head(address)
	if err != nil {
		return -1, err
	}
	return resp.ContentLength, nil
}

// A context that is cancelled on one way by its own cause, and on the other behind everything.
func watch(parent context.Context, gone <-chan struct{}) error {
	ctx, cancel := context.WithCancelCause(parent)
	defer cancel(nil)
	go func() {
		<-gone
		cancel(errGone)
	}()
	<-ctx.Done()
	return context.Cause(ctx)
}
