package work

func run(done chan struct{}, items []string) {
	select {
	case <-done:
		for _, item := range items {
			if item == "" {
				break
			}
		}
	}
}
