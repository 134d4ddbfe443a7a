package a

import (
	"fmt"
	"log"
)

func usage(name string) {
	fmt.Println("  -f  the format, with %s for the name")
	log.Println("see date +%Y-%m-%d")
	fmt.Println("escape it as a%20b", name)
	fmt.Println("from", "%d", name)
	fmt.Print("50%off", name)
}
