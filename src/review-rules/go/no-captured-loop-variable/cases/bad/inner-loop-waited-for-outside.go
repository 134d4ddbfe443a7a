package sample

// go: 20

func Each(groups [][]string, done chan bool) {
	for _, group := range groups {
		for _, name := range group {
			go func() {
				done <- greet(name, group) // expect: loop-capture
			}()
		}
		for range group {
			<-done
		}
	}
}
