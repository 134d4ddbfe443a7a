// options: {"complexity": 2}
package a

func f(a, b int) (func() bool, func() bool) {
	return func() bool { return a > 0 && b > 0 }, func() bool { return a > 0 || b > 0 }
}
