package a

func f(values []int) (sum int) {
	for _, a := range values {
		for _, b := range values {
			if a > b {
				if a%2 == 0 {
					sum += a
				}
			}
		}
	}
	return sum
}
