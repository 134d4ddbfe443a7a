package sample

// go: 20

func All(urls []string) {
	for _, url := range urls {
		url := url
		go func() {
			fetch(url)
		}()
	}
}
