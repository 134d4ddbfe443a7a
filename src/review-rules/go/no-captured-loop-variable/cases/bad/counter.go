package sample

// go: 20

func Start(n int, work func(int)) {
	for i := 0; i < n; i++ {
		go func() {
			work(i) // expect: loop-capture
		}()
	}
}
