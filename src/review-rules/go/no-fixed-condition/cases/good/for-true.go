package shop

func serve(next func() bool) {
	for true {
		if !next() {
			return
		}
	}
}
