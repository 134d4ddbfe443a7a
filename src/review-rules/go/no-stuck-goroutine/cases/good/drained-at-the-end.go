package sample

func Find(root, name string) (found string) {
	paths := make(chan string)
	go func() {
		defer close(paths)
		for _, path := range list(root) {
			paths <- path
		}
	}()
	for path := range paths {
		if matches(path, name) {
			found = path
			break
		}
	}
	for range paths {
	}
	return found
}
