package link

import (
	"context"
	"time"
)

func keep(ctx context.Context, work func(context.Context) error) {
	parent := ctx
	for parent.Err() == nil {
		ctx = parent
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, time.Second)
		_ = work(ctx)
		cancel()
	}
}
