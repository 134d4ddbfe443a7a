package work

func watch(paths []string, open func(string) error) {
	var failed error
	for _, path := range paths {
		if path == "" {
			continue
		}
		go func() {
			failed = open(path)
		}()
		break
	}
	use(failed)
}
