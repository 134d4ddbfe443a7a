package sample

func Find(root, name string) string {
	paths := make(chan string)
	go func() {
		defer close(paths)
		for _, path := range list(root) {
			paths <- path
		}
	}()
	defer func() {
		for range paths {
		}
	}()
	for path := range paths {
		if matches(path, name) {
			return path
		}
	}
	return ""
}
