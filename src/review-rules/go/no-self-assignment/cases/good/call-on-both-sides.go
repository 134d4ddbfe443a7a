package user

func roll(next func() int) bool {
	return next() == next()
}
