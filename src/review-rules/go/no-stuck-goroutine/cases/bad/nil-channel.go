package notify

import "context"

func watch(ctx context.Context, poll func() string) string {
	var events chan string
	go func() {
		events <- poll() // expect: goroutine-leak
	}()
	select {
	case e := <-events:
		return e
	case <-ctx.Done():
		return ""
	}
}

func finish(work func()) {
	var done chan struct{}
	go func() {
		work()
		close(done) // expect: goroutine-leak
	}()
	<-done
}
