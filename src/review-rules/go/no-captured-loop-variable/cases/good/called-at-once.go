package sample

// go: 20

func All(urls []string) {
	for _, url := range urls {
		func() {
			fetch(url)
		}()
		each(func() { fetch(url) })
	}
}
