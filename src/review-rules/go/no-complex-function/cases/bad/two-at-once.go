// options: {"complexity": 2, "nesting": 1}
package a

func f(values []int) int { // expect: complexity
	for _, value := range values {
		if value > 0 { // expect: nesting
			return value
		}
	}
	return 0
}
