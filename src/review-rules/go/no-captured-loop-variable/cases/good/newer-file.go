//go:build go1.22

package sample

// go: 20

func All(urls []string) {
	for _, url := range urls {
		go func() {
			fetch(url)
		}()
	}
}
