// options: {"complexity": 1, "function_lines": 3}
package a

type shape interface {
	area() int
	edges() int
	name() string
	scale(by int) shape
}

func f[T int | string | float64](a T) T {
	return a
}
