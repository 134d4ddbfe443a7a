// options: {"function_lines": 5}
package a

func f(a int) int { // expect: length
	a++
	a++
	a++
	a++
	return a
}

func g() func(int) int { // expect: length
	// a literal is a function, too
	return func(a int) int { // expect: length
		a += 1
		a += 2
		a += 3
		return a
	}
}
