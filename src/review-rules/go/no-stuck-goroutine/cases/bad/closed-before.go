package broker

func Produce(lines []string, emit func(string) error) <-chan error {
	failed := make(chan error, 1)
	go func() {
		defer close(failed)
		for _, line := range lines {
			if err := emit(line); err != nil {
				failed <- err
				close(failed) // expect: closed-channel
				return
			}
		}
	}()
	return failed
}

func Collect(items []int) int {
	results := make(chan int, len(items)+1)
	for _, item := range items {
		results <- item
	}
	close(results)
	results <- 0 // expect: closed-channel
	sum := 0
	for n := range results {
		sum += n
	}
	return sum
}

func Twice(done chan struct{}, log func(string)) {
	close(done)
	log("done")
	close(done) // expect: closed-channel
}

func Deferred(done chan struct{}) {
	defer close(done)
	close(done) // expect: closed-channel
}

func InASelect(out chan<- int, stop <-chan struct{}) {
	defer close(out)
	for i := 0; ; i++ {
		select {
		case out <- i:
		case <-stop:
			close(out) // expect: closed-channel
			return
		}
	}
}

func InACase(kind string, out chan string) {
	switch kind {
	case "last":
		close(out)
		out <- kind // expect: closed-channel
	default:
		out <- kind
	}
}

func InALoop(all []chan int) {
	for _, one := range all {
		close(one)
		one <- 0 // expect: closed-channel
	}
}
