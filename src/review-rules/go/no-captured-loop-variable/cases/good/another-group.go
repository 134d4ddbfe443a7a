package sample

// go: 20

func All(pool *Pool, urls []string) {
	for _, url := range urls {
		pool.Go(func() error { return fetch(url) })
	}
}
