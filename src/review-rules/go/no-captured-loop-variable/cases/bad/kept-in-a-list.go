package sample

// go: 20

func handlers(names []string) (all []func()) {
	for _, name := range names {
		all = append(all, func() { greet(name) }) // expect: loop-capture
	}
	return all
}
