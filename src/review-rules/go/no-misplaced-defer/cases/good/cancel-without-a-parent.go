package gateway

import "context"

type process interface {
	wait() error
}

func serve(messages <-chan message, start func(context.Context, string) process) error {
	running := map[string]process{}
	for one := range messages {
		if _, ok := running[one.id]; ok {
			continue
		}
		initCtx, initCancel := context.WithCancel(context.Background())
		defer initCancel()
		running[one.id] = start(initCtx, one.id)
	}
	for id := 0; id < cap(messages); id++ {
		ctx, cancel := context.WithCancelCause(
			context.TODO(),
		)
		defer cancel(nil)
		start(ctx, "late")
	}
	return nil
}

type message struct{ id string }
