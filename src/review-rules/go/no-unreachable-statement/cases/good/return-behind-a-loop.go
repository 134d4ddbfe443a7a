package work

func next(read func() (int, bool)) int {
	for {
		if n, ok := read(); ok {
			return n
		}
	}
	return 0
}
