package watch

import (
	"context"
	"errors"
	"time"
)

var errSlow = errors.New("too slow")

func Fetch(parent context.Context, get func(context.Context) (string, error)) (string, error) {
	ctx, cancel := context.WithTimeoutCause(parent, time.Second, errSlow) // expect: context-leak
	value, err := get(ctx)
	if err != nil {
		return "", errors.Join(err, context.Cause(ctx))
	}
	cancel()
	return value, nil
}

func Poll(parent context.Context, until time.Time, isDone func() bool) bool {
	ctx, cancel := context.WithDeadlineCause(parent, until, errSlow) // expect: context-leak
	tick := time.NewTicker(time.Second)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return false
		case <-tick.C:
			if isDone() {
				cancel()
				return true
			}
		}
	}
}
