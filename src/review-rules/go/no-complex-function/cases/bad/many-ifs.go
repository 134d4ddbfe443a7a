// options: {"complexity": 3}
package a

func f(a, b, c int) int { // expect: complexity
	if a > 1 {
		return 1
	}
	if b > 1 {
		return 2
	}
	if c > 1 {
		return 3
	}
	return 0
}
