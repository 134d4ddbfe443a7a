package sample

func Count(root string) (n int) {
	paths := make(chan string)
	go func() {
		defer close(paths)
		for _, path := range list(root) {
			paths <- path
		}
	}()
	for path := range paths {
		if path == "" {
			continue
		}
		n++
	}
	return n
}
