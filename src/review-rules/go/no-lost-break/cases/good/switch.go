package work

func run(next func() string) {
	for {
		switch next() {
		case "done":
			break
		case "stop":
			return
		}
	}
}
