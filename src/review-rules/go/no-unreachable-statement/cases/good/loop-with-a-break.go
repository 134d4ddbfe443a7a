package work

func wait(ready func() bool, stop func()) {
	for {
		if ready() {
			break
		}
	}
	stop()
}
