package work

func wait(ready func() bool, stop func()) {
	for !ready() {
		if stop == nil {
			return
		}
	}
	stop()
}
