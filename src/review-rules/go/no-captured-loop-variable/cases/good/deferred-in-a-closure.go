package sample

// go: 20

func All(urls []string) {
	for _, url := range urls {
		func() {
			defer func() { report(url) }()
			fetch(url)
		}()
	}
}
