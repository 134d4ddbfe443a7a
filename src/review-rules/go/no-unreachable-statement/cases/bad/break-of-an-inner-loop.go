package work

func pump(next func() ([]int, bool), out chan<- int, stop func()) {
	for {
		list, ok := next()
		for _, one := range list {
			if one < 0 {
				break
			}
			out <- one
		}
		if !ok {
			return
		}
	}
	stop() // expect: unreachable-code
}
