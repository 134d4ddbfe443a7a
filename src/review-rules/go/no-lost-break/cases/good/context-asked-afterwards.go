package work

import "context"

func watch(ctx context.Context, events <-chan string, handle func(string)) error {
	for {
		select {
		case <-ctx.Done():
			break
		case event := <-events:
			handle(event)
		}
		if ctx.Err() != nil {
			return ctx.Err()
		}
	}
}
