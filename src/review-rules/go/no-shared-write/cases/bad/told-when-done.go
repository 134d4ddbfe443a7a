package sum

func sum(parts [][]int) int {
	total := 0
	done := make(chan struct{}, len(parts))
	for i := range parts {
		go func(part []int) {
			own := 0
			for _, one := range part {
				own += one
			}
			total += own // expect: data-race
			done <- struct{}{}
		}(parts[i])
	}
	for range parts {
		<-done
	}
	return total
}
