package shop

func next(read func() int) bool {
	return read() == 1 && read() == 2
}
