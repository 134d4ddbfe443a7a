package sample

// go: 20

func All(urls []string) {
	for _, url := range urls {
		go func() {
			fetch(url) // expect: loop-capture
		}()
	}
}
