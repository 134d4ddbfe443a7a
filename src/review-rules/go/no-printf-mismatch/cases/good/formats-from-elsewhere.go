package a

import "fmt"

const format = "%s %s %s"

func f(name string) {
	fmt.Printf(format, name)
	fmt.Printf(format+"%d", name)
	fmt.Printf(choose("%d %d"), name)
}
