// options: {"function_lines": 6}
package a

func f() string {
	return `
// no comment
/* none */
`
}
