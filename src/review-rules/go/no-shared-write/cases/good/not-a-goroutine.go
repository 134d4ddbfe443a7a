package work

func each(urls []string, visit func(func())) int {
	count := 0
	for range urls {
		visit(func() { count++ })
	}
	return count
}
