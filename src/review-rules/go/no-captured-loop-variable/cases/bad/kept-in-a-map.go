package sample

// go: 20

func routes(names []string) map[string]func() {
	all := map[string]func(){}
	for _, name := range names {
		all[name] = func() { greet(name) } // expect: loop-capture
	}
	return all
}
