// options: {"function_lines": 4, "file_lines": 9}
package a

// f adds.

func f(a int) int {
	// one

	/* and
	many
	more */

	a++ // two
	return a
}

// g is short.
func g() {}
