package sample

func Find(root string, name string) string {
	paths := make(chan string)
	go func() {
		defer close(paths)
		for _, path := range list(root) {
			paths <- path // expect: goroutine-leak
		}
	}()
	for path := range paths {
		if matches(path, name) {
			return path
		}
	}
	return ""
}
