package sync

import (
	"context"
	"time"
)

func pushAll(ctx context.Context, names []string, push func(context.Context, string) error) error {
	var cancel context.CancelFunc
	for _, name := range names {
		ctx, cancel = context.WithTimeout(ctx, time.Second) // expect: misread-call
		err := push(ctx, name)
		cancel()
		if err != nil {
			return err
		}
	}
	return nil
}
