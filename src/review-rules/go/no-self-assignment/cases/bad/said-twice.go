package user

func isReady(open, idle bool) bool {
	return open && open && !idle // expect: self-compare
}
