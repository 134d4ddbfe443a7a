package sample

// go: 20

func All(urls []string) {
	for i, url := range urls {
		work := url
		go func() {
			for i := 0; i < 3; i++ {
				fetch(work, i)
			}
		}()
		use(i)
	}
}
