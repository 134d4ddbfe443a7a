package sample

import "context"

type job struct{ stop context.CancelFunc }

func (j *job) start(parent context.Context) context.Context {
	ctx, cancel := context.WithCancel(parent)
	j.stop = cancel
	return ctx
}

func after(parent context.Context, done <-chan struct{}) context.Context {
	ctx, cancel := context.WithCancel(parent)
	go func() {
		<-done
		cancel()
	}()
	return ctx
}

func group(parent context.Context) (context.Context, context.CancelFunc) {
	return context.WithCancel(parent)
}
