package user

func isReady(open, idle bool) bool {
	return open && !idle
}
