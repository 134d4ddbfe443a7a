package sync

import (
	"context"
	"time"
)

func pushAll(ctx context.Context, names []string, push func(context.Context, string) error) error {
	var cancel context.CancelFunc
	if len(names) > 10 {
		ctx, cancel = context.WithTimeout(ctx, time.Minute)
		defer cancel()
	}
	for _, name := range names {
		ctx, cancel := context.WithTimeout(ctx, time.Second)
		err := push(ctx, name)
		cancel()
		if err != nil {
			return err
		}
	}
	for _, name := range names {
		if name == "" {
			ctx, cancel = context.WithTimeout(ctx, time.Second)
			defer cancel()
			return push(ctx, name)
		}
	}
	return nil
}
