package sample

func Sum(parts []func() int) (sum int) {
	results := make(chan int)
	for i := 0; i < len(parts); i++ {
		go func() { results <- parts[i]() }()
	}
	for i := 0; i < len(parts); i++ {
		n := <-results
		if n < 0 {
			continue
		}
		sum += n
	}
	return sum
}
