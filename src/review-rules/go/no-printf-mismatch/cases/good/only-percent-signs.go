package a

import (
	"fmt"
	"log"
)

func f() {
	fmt.Printf("100%%\n")
	fmt.Printf("done\n")
	log.Printf("%d%%", 50)
	fmt.Println("100%", 3)
	fmt.Println("100% done", 3)
}
