package sample

// go: 20

func All(urls []string) {
	for _, url := range urls {
		go func(url string) {
			fetch(url)
		}(url)
		go fetch(url)
		defer fetch(url)
	}
}
