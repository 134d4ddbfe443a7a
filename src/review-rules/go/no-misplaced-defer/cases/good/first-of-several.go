package sample

func race(ctx context.Context, results <-chan Result, delay time.Duration) Result {
	timer := time.NewTimer(delay)
	defer timer.Stop()
	for {
		select {
		case <-timer.C:
			fallback, cancel := context.WithCancel(ctx)
			defer cancel()
			go start(fallback)
		case result := <-results:
			if result.done {
				return result
			}
		}
	}
}
