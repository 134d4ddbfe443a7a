package work

func fetchAll(urls []string) []string {
	var pages []string
	turn := make(chan struct{}, 1)
	for _, url := range urls {
		go func() {
			turn <- struct{}{}
			pages = append(pages, fetch(url))
			<-turn
		}()
	}
	return pages
}
