package work

func each(items []string, done chan struct{}, visit func(string)) {
	for _, item := range items {
		select {
		case <-done:
			break
		default:
			visit(item)
		}
	}
}
