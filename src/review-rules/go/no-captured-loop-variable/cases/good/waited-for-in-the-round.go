package sample

// go: 20

func All(urls []string) {
	for _, url := range urls {
		done := make(chan bool)
		go func() {
			fetch(url)
			close(done)
		}()
		<-done
	}
}
