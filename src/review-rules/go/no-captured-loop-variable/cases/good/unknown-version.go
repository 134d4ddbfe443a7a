package sample

func All(urls []string) {
	for _, url := range urls {
		go func() {
			fetch(url)
		}()
	}
}
