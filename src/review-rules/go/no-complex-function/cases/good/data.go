// options: {"function_lines": 3, "file_lines": 20}
package a

var names = map[string]int{
	"one":   1,
	"two":   2,
	"three": 3,
	"four":  4,
}
