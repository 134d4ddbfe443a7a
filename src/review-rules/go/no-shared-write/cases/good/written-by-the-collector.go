package work

func fetchAll(urls []string) []string {
	found := make(chan string)
	for _, url := range urls {
		go func() {
			found <- fetch(url)
		}()
	}
	var pages []string
	for range urls {
		pages = append(pages, <-found)
	}
	return pages
}
