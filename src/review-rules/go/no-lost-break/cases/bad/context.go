package work

import "context"

func watch(ctx context.Context, events <-chan string, handle func(string)) {
	for {
		select {
		case <-ctx.Done():
			break // expect: lost-break
		case event := <-events:
			handle(event)
		}
	}
}
