// options: {"complexity": 2}
package a

func f(values []int) func(int) bool {
	return func(value int) bool { // expect: complexity
		for _, one := range values {
			if one == value {
				return true
			}
		}
		return false
	}
}
