package work

import (
	"fmt"
	"os"
)

func usage(name string) {
	fmt.Println("usage:", name)
	os.Exit(2)
	fmt.Println("  -h  shows this text") // expect: unreachable-code
}
