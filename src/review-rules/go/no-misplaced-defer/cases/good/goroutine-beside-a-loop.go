package main

import (
	"context"
	"fmt"
	"time"
)

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	defer cancel()

	go worker(ctx)

	time.Sleep(6 * time.Second)
	fmt.Println("main done")
}

type hub struct{ alive bool }

func (h *hub) heartbeat(ctx context.Context) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	go h.ping(ctx)
	for h.alive {
		time.Sleep(time.Second)
	}
}

func sum(ctx context.Context, n int) int {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	go progress(ctx)
	total := 0
	for i := 0; i < n; i++ {
		total += i * i
	}
	return total
}

func demo() {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	go watch(ctx)
	for {
	}
}
