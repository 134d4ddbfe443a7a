package notify

import "context"

func merge(ctx context.Context, in chan int, out chan int, isOpen bool) {
	var send chan int
	var never chan struct{}
	var later chan int
	var given chan int
	if isOpen {
		send = out
	}
	fill(&later)
	given, other := make(chan int), 1
	for {
		select {
		case v := <-in:
			given <- v + other
		case send <- 1:
		case <-never:
			return
		case <-ctx.Done():
			later <- 1
			return
		}
	}
}

func off(ctx context.Context, values []int) {
	var out chan int
	select {
	case out <- values[0]:
	case <-ctx.Done():
	}
}

func fill(ch *chan int) { *ch = make(chan int, 1) }
