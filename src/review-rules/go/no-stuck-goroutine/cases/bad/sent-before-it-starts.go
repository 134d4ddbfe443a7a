package late

func late(do func() int, use func(int)) {
	ch := make(chan int)
	ch <- do() // expect: goroutine-leak
	go func() {
		use(<-ch)
	}()
}

type feed struct{ first string }

func (f *feed) run(use func(string)) {
	lines := make(chan string)
	lines <- f.first // expect: goroutine-leak
	go func() {
		for line := range lines {
			use(line)
		}
	}()
	lines <- "end"
	close(lines)
}
