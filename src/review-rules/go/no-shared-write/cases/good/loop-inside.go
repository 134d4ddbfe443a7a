package work

func poll(stop chan struct{}, next func() int) {
	total := 0
	go func() {
		for {
			select {
			case <-stop:
				return
			default:
				total += next()
			}
		}
	}()
}
