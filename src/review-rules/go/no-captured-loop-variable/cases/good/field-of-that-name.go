package sample

// go: 20

func All(urls []string, base Page) {
	for _, url := range urls {
		page := Page{url: url}
		go func() {
			fetch(page.url, Page{url: page.url})
		}()
	}
}
