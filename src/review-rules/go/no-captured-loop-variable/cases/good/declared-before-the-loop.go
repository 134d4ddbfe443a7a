package sample

// go: 20

func All(urls []string) {
	var url string
	for _, url = range urls {
		go func() { fetch(url) }()
	}
}
