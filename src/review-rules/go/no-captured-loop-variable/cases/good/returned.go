package sample

// go: 20

func find(names []string) func() {
	for _, name := range names {
		if name != "" {
			return func() { greet(name) }
		}
	}
	return nil
}
