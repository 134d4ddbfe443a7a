package jobs

import (
	"context"
	"os"
	"os/signal"
	"syscall"
)

func run(ctx context.Context, work func()) {
	done := make(chan os.Signal)
	signal.Notify(done, syscall.SIGINT) // expect: missed-signal
	go work()
	select {
	case <-done:
	case <-ctx.Done():
	}
}

func reload(load func()) {
	hup := make(chan os.Signal)
	go func() {
		for range hup {
			load()
		}
	}()
	signal.Notify(hup, syscall.SIGHUP) // expect: missed-signal
}

func wait() os.Signal {
	var c = make(chan os.Signal)
	signal.Notify(c, os.Interrupt) // expect: missed-signal
	defer signal.Stop(c)
	return <-c
}

func both() {
	first, second := make(chan os.Signal), make(chan os.Signal, 1)
	signal.Notify(first, syscall.SIGUSR1) // expect: missed-signal
	signal.Notify(second, syscall.SIGUSR2)
	<-first
	<-second
}
