package work

func run(done chan struct{}, each func(func())) {
	for {
		each(func() {
			select {
			case <-done:
				break
			}
		})
	}
}
