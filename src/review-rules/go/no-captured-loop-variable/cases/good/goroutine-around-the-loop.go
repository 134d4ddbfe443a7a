package sample

// go: 20

func All(urls []string) {
	go func() {
		for _, url := range urls {
			fetch(url)
		}
	}()
}
