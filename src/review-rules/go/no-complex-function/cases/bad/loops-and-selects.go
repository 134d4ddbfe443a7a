// options: {"complexity": 4}
package a

func f(in, out chan int, done chan bool) { // expect: complexity
	for value := range in {
		select {
		case out <- value:
		case <-done:
			return
		}
		switch value {
		case 1, 2:
			continue
		}
		for value > 0 {
			value--
		}
	}
}
