package a

import "fmt"

func f(code Code, level fmt.Stringer, strconv Converter) {
	fmt.Printf("%d %s %t\n", code, code, code)
	fmt.Printf("%s %d\n", level, level)
	fmt.Printf("%d\n", strconv.Itoa(3))
	fmt.Printf("%s\n", code.len(3))
}
