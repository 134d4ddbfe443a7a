package work

func wait(done, late <-chan struct{}, forget func()) string {
	select {
	case <-done:
		return "done"
	case <-late:
		return "late"
	}
	forget() // expect: unreachable-code
	return ""
}
